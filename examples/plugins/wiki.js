// A format of one's own: the pain points of a map as a table in wiki markup. docs/plugins.md tells how it works.
//   journey render examples/dinner.journey --plugin examples/plugins/wiki.js -f wiki

/** @type {import('journeymap').JourneyRenderer} */
export const renderer = {
  name: 'wiki',
  endings: ['.wiki'],
  mediaType: 'text/plain',
  documentation: 'The pain points as a table in wiki markup.',
  drawsFrom: 'journey',
  render: (journey) => {
    const rows = journey.stages.flatMap((stage) =>
      painsOf(stage).map((pain) => `| ${cell(stage.title)} | ${cell(pain.text)} | ${severityOf(pain)} |`),
    );
    return [`h2. ${cell(journey.title)}`, '|| stage || pain point || severity ||', ...rows, ''].join('\n');
  },
};

/** Of a stage, a step or a touchpoint, with all that stands in it. */
function painsOf({ facts, moments = [] }) {
  return [...facts.filter(({ word }) => word === 'pain'), ...moments.flatMap(painsOf)];
}

function severityOf(pain) {
  return pain.facts.find(({ word }) => word === 'severity')?.text ?? '';
}

/** What is markup in a wiki is text in a map. */
function cell(text) {
  return text.replaceAll(/[|{}[\]\\]/g, '\\$&').replaceAll('\n', ' ');
}

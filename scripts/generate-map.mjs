// Writes a plausible map of any size, the same for the same size: for measurements and tests.

const thoughts = [
  'Will this take long?',
  'That was easier than I feared.',
  'Where do I find the total?',
  'I have seen this before.',
];
const feelings = ['Curious', 'Doubtful', 'Relieved', 'Tired of waiting', 'Pleased', 'Unsure'];
const channels = ['web', 'shop', 'phone', 'mail'];
const scores = ['+1', '-1', '+2', '0', '-2', '+1'];

/** A map of that many touchpoints in stages of four, a small one of two. Rules find nothing in it but, later, its size. */
export function generateMap(touchpoints) {
  const size = touchpoints < 12 ? 2 : 4;
  const lines = [
    'syntax: 1',
    '',
    'journey: A generated journey',
    '  state: current',
    '  scenario: Somebody wants to know what a large map costs',
    '  goal: See how a large map reads',
    '  owner: Measuring',
    '  reviewed: 2026-09-30',
    '',
  ];
  lines.push(
    'persona ana: Ana Petrov',
    '  primary: yes',
    '  goal: Get it done',
    '',
    'persona tom: Tom Weaver',
    '  goal: Pay less',
    '',
  );
  for (const channel of channels) lines.push(`channel ${channel}: ${channel} channel`);
  lines.push('', 'source visits: Shop visits [kind: observation, n: 14, date: 2026-05]', '');
  for (let index = 0; index < touchpoints; index += 1) {
    const pick = (list, step = 1) => list[(index * step) % list.length];
    if (index % size === 0)
      lines.push(`stage s${index / size}: Stage ${index / size + 1}`, '  goal: Be one step further than before', '');
    lines.push(`  touchpoint t${index}: Does the thing number ${index}`);
    lines.push(`    channel: ${pick(channels)}`);
    lines.push('    action: Compares two offers, then picks the nearer one');
    lines.push(`    thought @ana @tom: ${pick(thoughts)}`);
    lines.push(`    emotion @ana: ${pick(scores)} ${pick(feelings)}`);
    lines.push(`    emotion @tom: ${pick(scores, 5)} ${pick(feelings, 5)}`);
    if (index % 2 === 0) {
      lines.push(
        `    pain p${index}: The form number ${index} forgets what was typed [severity: high, source: visits]`,
      );
      lines.push(`      opportunity: Keep what was typed for form ${index} [impact: high, effort: low]`);
    }
  }
  return `${lines.join('\n')}\n`;
}

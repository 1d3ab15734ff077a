// J201 to J239: names, references, included files and `use`. The resolver decides when; what is said stands here.

import type { Problem } from '../problem.js';
import { shortened } from '../shortened.js';

export const duplicateName: Problem<{ readonly kind: string; readonly name: string; readonly onlyCase: boolean }> = {
  code: 'J201',
  name: 'duplicate-name',
  severity: 'error',
  summary: 'two things of a kind have one name',
  explanation:
    'A name stands for one thing, so each is given once: among stages, steps and touchpoints together, among personas and actors together, and among the things of every other kind. Names that differ only in capitals are one name to most readers, so they count as one.',
  badExample: 'journey: Dinner\nstage arrive: Arrive\nstage: Eat\n  step arrive: Is seated\n',
  goodExample: 'journey: Dinner\nstage arrive: Arrive\nstage: Eat\n  step seated: Is seated\n',
  message: ({ kind, name, onlyCase }) =>
    onlyCase
      ? `the ${kind} "${name}" differs from another one only in capitals`
      : `the ${kind} "${name}" is declared a second time`,
  help: () => ['give one of the two another name'],
};

export const ambiguousReference: Problem<{ readonly text: string; readonly count: number }> = {
  code: 'J202',
  name: 'ambiguous-reference',
  severity: 'error',
  summary: 'a reference fits several things',
  explanation:
    'What has no name is referred to by its text, and several things may have the same text; two libraries may use the same name. A name of its own makes the one that is meant unmistakable, and keeps working when the text changes.',
  badExample:
    'journey: Dinner\nstage: Arrive\n  step: Waits\nstage: Eat\n  step: Waits\n  step: Pays\n    next: Waits\n',
  goodExample:
    'journey: Dinner\nstage: Arrive\n  step: Waits\nstage: Eat\n  step wait-for-food: Waits\n  step: Pays\n    next: wait-for-food\n',
  message: ({ text, count }) => `"${shortened(text)}" fits ${count} things`,
};

export const unknownReference: Problem<{ readonly kind: string; readonly text: string }> = {
  code: 'J203',
  name: 'unknown-reference',
  severity: 'error',
  summary: 'a reference fits nothing that is declared',
  explanation:
    'A reference is the name of something declared in this file or in one that it includes, before or after the reference; what has no name is referred to by its text.',
  badExample: 'journey: Dinner\nstage: Eat\n  step: Pays\n    next: desert\n  step dessert: Has a dessert\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  step: Pays\n    next: dessert\n  step dessert: Has a dessert\n',
  message: ({ kind, text }) => `no ${kind} is called "${shortened(text)}"`,
};

export const undeclaredName: Problem<{ readonly kind: string; readonly text: string }> = {
  code: 'J204',
  name: 'undeclared-name',
  severity: 'error',
  summary: 'a name is missing from a list that a declaration has closed',
  explanation:
    'Channels, sources and teams are free words as long as none of them is declared. The first declaration, here or in an included file, closes the list: from then on a misspelt one is found instead of becoming a new one.',
  badExample: 'journey: Dinner\nchannel web: Website\nstage: Eat\n  step: Reads the menu [channel: wbe]\n',
  goodExample: 'journey: Dinner\nchannel web: Website\nstage: Eat\n  step: Reads the menu [channel: web]\n',
  message: ({ kind, text }) => `the ${kind} "${shortened(text)}" is not declared`,
};

export const unknownPersona: Problem<{ readonly name: string }> = {
  code: 'J205',
  name: 'unknown-persona',
  severity: 'error',
  summary: 'a line belongs to a persona or actor that is not declared',
  explanation:
    'After `@` stands the name of a persona or an actor, or `all` for every persona of the map. Without a name of its own, a persona is called by its text in small letters with hyphens.',
  badExample: 'journey: Dinner\npersona eva: Eva\n  goal: Eat well\nstage: Eat\n  thought @eav: Worth the trip\n',
  goodExample: 'journey: Dinner\npersona eva: Eva\n  goal: Eat well\nstage: Eat\n  thought @eva: Worth the trip\n',
  message: ({ name }) => `no persona or actor is called "${shortened(name)}"`,
};

export const unclearOwner: Problem<{ readonly word: string; readonly others: number; readonly personas: string }> = {
  code: 'J206',
  name: 'unclear-owner',
  severity: 'error',
  summary: 'on a map of several personas, a line does not say whose it is',
  explanation:
    'A thought, an emotion or an action without `@name` belongs to the only persona of the map, or to the one with `primary: yes`. With several and none primary, nobody can tell. This is reported once, at the first such line.',
  badExample:
    'journey: Dinner\npersona eva: Eva\n  goal: Eat well\npersona ben: Ben\n  goal: Try something new\nstage: Eat\n  thought: Worth the trip\n',
  goodExample:
    'journey: Dinner\npersona eva: Eva\n  primary: yes\n  goal: Eat well\npersona ben: Ben\n  goal: Try something new\nstage: Eat\n  thought: Worth the trip\n',
  message: ({ word, others }) =>
    `it is unclear whose this "${word}" is${others === 0 ? '' : ` (and ${others} ${others === 1 ? 'line' : 'lines'} below)`}`,
  help: ({ word, personas }) => [
    `write "${word} @name:" with one of ${personas}, or "@all", or mark one persona with "primary: yes"`,
  ],
};

export const unknownState: Problem<{ readonly label: string; readonly text: string }> = {
  code: 'J207',
  name: 'unknown-state',
  severity: 'error',
  summary: 'a label is given a state that it does not have',
  explanation: "A team's `label` lists its states, one `value` a line; facts then name one of them.",
  badExample:
    'journey: Dinner\nlabel build: Build state\n  value new: New\nstage: Eat\n  step: Pays [build: brandnew]\n',
  goodExample: 'journey: Dinner\nlabel build: Build state\n  value new: New\nstage: Eat\n  step: Pays [build: new]\n',
  message: ({ label, text }) => `"${shortened(text)}" is no state of the label "${label}"`,
};

export const unreadableInclude: Problem<{ readonly path: string; readonly reason: string }> = {
  code: 'J208',
  name: 'unreadable-include',
  severity: 'error',
  summary: 'an included file cannot be read',
  explanation:
    'The path is relative to the file that includes, and stays inside the project. What the missing file declares is then not reported as missing, so that one cause makes one message.',
  badExample: 'include: nowhere.journey\njourney: Dinner\n',
  goodExample: 'include: shared/channels.journey\njourney: Dinner\n',
  message: ({ path, reason }) => `"${shortened(path)}" ${reason}`,
};

export const includeCycle: Problem<{ readonly chain: readonly string[] }> = {
  code: 'J209',
  name: 'include-cycle',
  severity: 'error',
  summary: 'files include one another in a circle',
  explanation:
    'An included file is read once and may include others, but not one that includes it. What both need goes into a third file.',
  badExample: 'include: circle.journey\njourney: Dinner\n',
  goodExample: 'include: shared/channels.journey\njourney: Dinner\n',
  message: ({ chain }) => `this include closes a circle: ${chain.join(' -> ')}`,
  help: () => ['move what both files need into a third one, and include that in both'],
};

export const includeLimit: Problem<{ readonly path: string; readonly reason: string }> = {
  code: 'J210',
  name: 'include-limit',
  severity: 'error',
  summary: 'a map includes too many files, or too much text',
  explanation: 'Caps keep a run on an unknown repository short. Both can be raised in the configuration.',
  badExample: 'include: too-many.journey\njourney: Dinner\n',
  goodExample: 'include: shared/channels.journey\njourney: Dinner\n',
  message: ({ path, reason }) => `"${shortened(path)}" ${reason}`,
  help: () => ['raise the limit in journey.config.yaml, or include less'],
};

export const includedMap: Problem<{ readonly path: string }> = {
  code: 'J211',
  name: 'included-map',
  severity: 'error',
  summary: 'an included file is a map of its own',
  explanation:
    'An include takes declarations from a library, a file without `journey`. Two maps are joined by `part-of`, by `map` in a step, or by `baseline`.',
  badExample: 'include: other-map.journey\njourney: Dinner\n',
  goodExample: 'include: shared/channels.journey\njourney: Dinner\n',
  message: ({ path }) => `"${shortened(path)}" is a map of its own, not a library`,
  help: () => ['move what both maps share into a file without "journey", and include that in both'],
};

export const unreadableBaseline: Problem<{ readonly path: string; readonly reason: string }> = {
  code: 'J212',
  name: 'unreadable-baseline',
  severity: 'error',
  summary: 'the map that this one improves on cannot be used',
  explanation: '`baseline` is the path of another map of the project, relative to this file.',
  badExample: 'journey: Dinner\n  baseline: shared/channels.journey\n',
  goodExample: 'journey: Dinner\n  baseline: other-map.journey\n',
  message: ({ path, reason }) => `the baseline "${shortened(path)}" ${reason}`,
};

export const baselineFindings: Problem<{ readonly path: string; readonly count: number }> = {
  code: 'J213',
  name: 'baseline-findings',
  severity: 'info',
  summary: 'the baseline has errors of its own',
  explanation:
    'They are not repeated here. What of the baseline could be read is used; the rest may be missing from the picture.',
  badExample: 'journey: Dinner\n  baseline: faulty-map.journey\n',
  goodExample: 'journey: Dinner\n  baseline: other-map.journey\n',
  message: ({ count }) => `the baseline has ${count} ${count === 1 ? 'error' : 'errors'} of its own`,
  help: ({ path }) => [`run "journey check ${path}" to see them`],
};

export const missingProjectFile: Problem<{ readonly path: string; readonly reason: string }> = {
  code: 'J214',
  name: 'missing-project-file',
  severity: 'error',
  summary: 'a file that the map names is not there',
  explanation:
    'Images, data and other maps are named by their path, relative to the file that names them, inside the project.',
  badExample: 'journey: Dinner\n  image: images/diner.png\n',
  goodExample: 'journey: Dinner\n  image: images/dinner.png\n',
  message: ({ path, reason }) => `"${shortened(path)}" ${reason}`,
  help: () => ['the path is relative to this file'],
};

export const useCycle: Problem<{ readonly chain: readonly string[] }> = {
  code: 'J215',
  name: 'use-cycle',
  severity: 'error',
  summary: 'a `use` places something inside itself',
  explanation:
    '`use` places what stands elsewhere, with all it holds. When that holds the `use` itself, there is no end.',
  badExample: 'journey: Dinner\nstage: Eat\n  step pay: Pays\n    use: pay\n',
  goodExample: 'journey: Dinner\nstage eat: Eat\n  step pay: Pays\nstage: Leave\n  use second-pay: pay\n',
  message: ({ chain }) => `this use goes in a circle: ${chain.join(' -> ')}`,
  help: () => ['place something that does not hold this line'],
};

export const misplacedUse: Problem<{ readonly title: string; readonly kind: string; readonly place: string }> = {
  code: 'J216',
  name: 'misplaced-use',
  severity: 'error',
  summary: 'a `use` places something where it may not stand',
  explanation:
    'What `use` places keeps its kind, so it stands where its kind may: a stage at the top level; a step or touchpoint in a stage or a step.',
  badExample: 'journey: Dinner\nstage eat: Eat\n  step: Pays\nstage: Leave\n  use: eat\n',
  goodExample: 'journey: Dinner\nstage eat: Eat\n  step pay: Pays\nstage: Leave\n  use: pay\n',
  message: ({ title, kind, place }) => `"${shortened(title)}" is a ${kind}, and a ${kind} cannot stand ${place}`,
};

export const notPlaced: Problem<{ readonly kind: string; readonly text: string }> = {
  code: 'J217',
  name: 'not-placed',
  severity: 'error',
  summary: 'a reference leads to something that does not stand on the map',
  explanation: 'What a library declares stands on the map only where `use` places it.',
  badExample: 'include: shared/steps.journey\njourney: Dinner\nstage: Eat\n  step: Orders\n    next: pay\n',
  goodExample:
    'include: shared/steps.journey\njourney: Dinner\nstage: Eat\n  step: Orders\n    next: pay\n  use: pay\n',
  message: ({ kind, text }) => `the ${kind} "${shortened(text)}" is declared, and stands nowhere on this map`,
  help: ({ text }) => [`place it with "use: ${shortened(text)}"`],
};

export const tooMuchPlaced: Problem<{ readonly limit: number }> = {
  code: 'J218',
  name: 'too-much-placed',
  severity: 'error',
  summary: 'a map places more than it may hold',
  explanation:
    'A `use` of something that itself holds several `use` multiplies. The cap keeps such a map from growing without end.',
  badExample: 'include: multiplying.journey\njourney: Dinner\nuse: ten-thousand\n',
  goodExample: 'journey: Dinner\nstage: Eat\n',
  message: ({ limit }) => `with all that "use" places, the map holds more than ${limit} lines`,
  help: () => ['place less, or part the map into several'],
};

export const unusableImage: Problem<{ readonly path: string; readonly reason: string }> = {
  code: 'J219',
  name: 'unusable-image',
  severity: 'error',
  summary: 'an image cannot be drawn, or would not be safe to carry',
  explanation:
    'A picture carries its images within itself, so that it can be sent and opened anywhere without them. They are PNG, JPEG or SVG, told by their first bytes and not by their name. A damaged or endless one is refused before it can break the picture. An SVG is refused when it holds what could run or be fetched where the picture is opened: a script, an event attribute, an animation, a web page in `foreignObject`, a document type, an address outside of the file itself. Sizes are capped by `limits` in journey.config.yaml.',
  badExample: 'journey: Dinner\n  image: images/dinner.gif\n',
  goodExample: 'journey: Dinner\n  image: images/dinner.png\n',
  message: ({ path, reason }) => `"${shortened(path)}" ${reason}`,
};

export const referenceProblems = [
  duplicateName,
  ambiguousReference,
  unknownReference,
  undeclaredName,
  unknownPersona,
  unclearOwner,
  unknownState,
  unreadableInclude,
  includeCycle,
  includeLimit,
  includedMap,
  unreadableBaseline,
  baselineFindings,
  missingProjectFile,
  useCycle,
  misplacedUse,
  notPlaced,
  tooMuchPlaced,
  unusableImage,
] as const;

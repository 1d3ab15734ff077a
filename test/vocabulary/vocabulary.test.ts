import { describe, expect, it } from 'vitest';
import {
  findWord,
  isBuiltInWord,
  isExtension,
  isFlagWord,
  laneWords,
  placesOf,
  rowWords,
  synonymsOf,
  wordForSynonym,
  wordsIn,
} from '../../src/vocabulary/vocabulary.js';
import type { Place } from '../../src/vocabulary/word.js';
import { vocabulary } from '../../src/vocabulary/words/index.js';

const laneList =
  'action thought question quote need expectation emotion moment-of-truth pain opportunity risk harm insight ' +
  'hypothesis evidence frontstage backstage support-process system policy note';
const momentList =
  'goal business-goal success description personas channel lead owner metric duration wait time cost entry exit ' +
  'optional variant tag image colour link map decision next drop-off';
const topLevelList =
  'syntax include journey persona actor team channel source metric lane label variant view stage use';
const metricList = 'value target before unit segment better source date data';

/** The language as it was designed: what stands where. */
const specification: readonly (readonly [Place, string])[] = [
  ['map', topLevelList],
  ['library', `${topLevelList} step touchpoint`],
  [
    'journey',
    'product tag state type scenario trigger backstory goal job expectation outcome objective insight opportunity recommendation ' +
      'scope source owner team status version created updated reviewed review-every scale baseline part-of language direction ' +
      'layout theme description image link',
  ],
  ['scale', 'level'],
  ['objective', 'value target'],
  [
    'persona',
    'primary role age location segment bio quote goal job need motivation value preference behaviour frustration ' +
      'trait channel image colour source',
  ],
  ['trait', 'level'],
  ['actor', 'role team'],
  ['channel', 'kind icon owner link'],
  ['source', 'kind n date link owner'],
  ['metric', metricList],
  ['metric-fact', metricList],
  ['lane', 'after icon colour kind backstage'],
  ['label', 'value'],
  ['label-value', 'colour description note'],
  ['view', 'show hide personas stages variants layout theme title width'],
  ['stage', `${laneList} ${momentList} trigger guiding-question step touchpoint use`],
  ['step', `${laneList} ${momentList} step touchpoint use`],
  ['touchpoint', `${laneList} ${momentList}`],
  ['nested-step', `${laneList.replace('emotion ', '')} ${momentList}`],
  ['use', `${laneList} ${momentList} trigger guiding-question`],
  ['quote', 'speaker language translation source'],
  ['pain', 'severity effect frequency source confidence opportunity'],
  ['opportunity', 'impact effort priority owner status due solves link confidence'],
  ['next', 'when share'],
  ['drop-off', 'share'],
  ['image', 'caption'],
  ['fact', 'source variant tag link owner note confidence'],
];

describe('what stands where', () => {
  it.each(specification)('in %s: %s', (place, words) => {
    const missing = words.split(' ').filter((word) => findWord(word, place) === undefined);
    expect(missing).toEqual([]);
  });

  it.each<readonly [string, Place]>([
    ['emotion', 'nested-step'],
    ['step', 'nested-step'],
    ['step', 'touchpoint'],
    ['touchpoint', 'touchpoint'],
    ['step', 'map'],
    ['stage', 'journey'],
    ['guiding-question', 'step'],
    ['pain', 'persona'],
    ['opportunity', 'opportunity'],
  ])('%s does not stand in %s', (word, place) => {
    expect(findWord(word, place)).toBeUndefined();
    expect(isBuiltInWord(word)).toBe(true);
  });
});

const places = [...new Set(vocabulary.flatMap((entry) => entry.places))];
const named = vocabulary.map((entry) => [`${entry.word} in ${entry.places[0]}`, entry] as const);

describe('names', () => {
  const arityIn = (place: Place, arity: string) =>
    wordsIn(place)
      .filter((entry) => entry.name === arity)
      .map((entry) => entry.word)
      .sort();

  it('are required to declare, optional for what happens, never needed by the rest', () => {
    expect(arityIn('map', 'required')).toEqual('actor channel label lane metric source team variant view'.split(' '));
    expect(arityIn('map', 'optional')).toEqual(['persona', 'stage', 'use']);
    expect(arityIn('map', 'never')).toEqual(['include', 'journey', 'syntax']);
    expect(arityIn('library', 'optional')).toEqual(['persona', 'stage', 'step', 'touchpoint', 'use']);
    expect(arityIn('stage', 'optional')).toEqual(['metric', 'opportunity', 'pain', 'step', 'touchpoint', 'use']);
    expect(arityIn('stage', 'required')).toEqual([]);
    expect(arityIn('scale', 'required')).toEqual(['level']);
    expect(arityIn('label', 'required')).toEqual(['value']);
    expect(arityIn('journey', 'optional')).toEqual(['opportunity']);
  });

  it('of stages, steps, touchpoints and placings share one namespace; so do those of personas and actors', () => {
    for (const word of ['stage', 'step', 'touchpoint', 'use'])
      expect(findWord(word, 'library')?.namespace).toBe('moment');
    for (const word of ['persona', 'actor']) expect(findWord(word, 'map')?.namespace).toBe('person');
  });

  it('have a namespace wherever they may be written, but for levels and states, which are their own', () => {
    const without = vocabulary.filter((entry) => entry.name !== 'never' && entry.namespace === undefined);
    expect(without.map((entry) => entry.word)).toEqual(['level', 'value']);
  });

  it('are never written in a list, whose items take none', () => {
    const inList = vocabulary.filter((entry) => entry.name === 'required' && entry.inline);
    expect(inList).toEqual([]);
  });
});

describe('whose a fact is', () => {
  it('is told of the personal words alone when nobody says it', () => {
    const personal = wordsIn('step').filter((entry) => entry.personal);
    expect(personal.map((entry) => entry.word).sort()).toEqual(
      'action emotion expectation need question quote thought'.split(' '),
    );
    expect(wordsIn('journey').filter((entry) => entry.personal)).toEqual([]);
  });

  it.each(laneWords)('may be said of %s', (word) => {
    expect(findWord(word, 'step')?.persona).toBe('many');
  });
});

describe('how often a word may stand', () => {
  it.each<readonly [Place, string]>([
    ['journey', 'goal objective opportunity insight recommendation link'],
    ['persona', 'quote goal need trait link'],
    ['step', `${laneList.replace('moment-of-truth ', '')} metric link image next drop-off tag goal`],
  ])('in %s, several of %s', (place, words) => {
    for (const word of words.split(' ')) expect([word, findWord(word, place)?.repeats]).toEqual([word, true]);
  });

  it.each<readonly [Place, string]>([
    ['map', 'syntax journey'],
    ['journey', 'state type scenario owner status version reviewed scale baseline image description'],
    ['persona', 'primary role age bio image colour'],
    ['step', 'moment-of-truth owner channel duration wait time cost lead optional description colour'],
    ['pain', 'severity effect frequency confidence'],
    ['metric', 'value target before unit better date'],
  ])('in %s, only one of %s', (place, words) => {
    for (const word of words.split(' ')) expect([word, findWord(word, place)?.repeats]).toEqual([word, false]);
  });

  it('decides what a line in a use does to it: what repeats is added, the rest and an emotion replaced', () => {
    const unlike = vocabulary.filter((entry) => (entry.merge === 'add') !== entry.repeats);
    expect(unlike.map((entry) => entry.word)).toEqual(['emotion']);
  });
});

describe('choices', () => {
  it.each<readonly [string, Place, string]>([
    ['state', 'journey', 'current, future'],
    ['type', 'journey', 'journey, experience, service blueprint, day in the life, empathy, lifecycle'],
    ['status', 'journey', 'draft, assumed, validated, retired'],
    ['direction', 'journey', 'ltr, rtl'],
    ['layout', 'journey', 'grid, blueprint, circle, empathy'],
    ['kind', 'channel', 'digital, physical, human, mail, phone'],
    [
      'kind',
      'source',
      'interview, survey, analytics, support log, observation, usability test, review, document, workshop, assumption',
    ],
    ['kind', 'lane', 'text, marker'],
    ['better', 'metric', 'higher, lower'],
    ['lead', 'step', 'human, system, both'],
    ['severity', 'pain', 'low, medium, high, critical'],
    ['effect', 'pain', 'trivial, workaround, abandon'],
    ['confidence', 'pain', 'assumed, reasoned, validated'],
    ['impact', 'opportunity', 'low, medium, high'],
    ['effort', 'opportunity', 'low, medium, high'],
    ['status', 'opportunity', 'idea, planned, doing, done, dropped'],
  ])('of %s in %s: %s', (word, place, values) => {
    const type = findWord(word, place)?.type;
    expect(type?.kind === 'choice' && type.values.map(({ value }) => value).join(', ')).toBe(values);
    expect(type?.kind === 'choice' && type.values.every(({ documentation }) => documentation !== '')).toBe(true);
  });
});

describe('each entry', () => {
  it('is the only one of its word in its place', () => {
    const keys = vocabulary.flatMap((entry) => entry.places.map((place) => `${entry.word} in ${place}`));
    expect(keys.filter((key, position) => keys.indexOf(key) !== position)).toEqual([]);
  });

  it.each(named)('%s is written as a keyword', (_, entry) => {
    expect(entry.word).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  it.each(named)('%s is documented, with a right line that fits a terminal and a wrong one', (_, entry) => {
    expect(entry.documentation).toMatch(/^[A-Z].*\.$/su);
    expect(entry.example).toMatch(new RegExp(`^${entry.word}( [^:]+)?: .`, 'u'));
    expect(entry.example.length).toBeLessThanOrEqual(65);
    expect(entry.wrongExample).not.toBe(entry.example);
    expect(entry.wrongReason).toMatch(/[^.]$/u);
  });

  it.each(named)('%s shows its name and persona as it may have them', (_, entry) => {
    const head = entry.example.slice(entry.word.length, entry.example.indexOf(':'));
    if (entry.name === 'required') expect(head).toMatch(/^ [^@\s]/u);
    if (entry.name === 'never') expect(head).not.toMatch(/^ [^@\s]/u);
    if (entry.persona === 'none') expect(head).not.toContain('@');
  });

  it.each(named)('%s opens a place that has words', (_, entry) => {
    if (entry.holds !== undefined) expect(wordsIn(entry.holds).length).toBeGreaterThan(0);
  });
});

describe('lanes', () => {
  it('are all there, in the order of the sheet', () => {
    expect([...laneWords].sort()).toEqual(laneList.split(' ').sort());
    const order = 'evidence action thought emotion pain opportunity frontstage backstage support-process note'.split(
      ' ',
    );
    expect(laneWords.filter((word) => order.includes(word))).toEqual(order);
  });

  it('are rows that a view may show, beside other rows', () => {
    expect(rowWords).toEqual(expect.arrayContaining([...laneWords, 'touchpoint', 'channel', 'metric', 'owner']));
  });
});

describe('synonyms', () => {
  it('are lower-case, as they are looked up', () => {
    const all = vocabulary.flatMap((entry) => entry.synonyms);
    expect(all.filter((synonym) => synonym !== synonym.toLowerCase())).toEqual([]);
  });

  it.each(places)('in %s are no words there', (place) => {
    const words = wordsIn(place).flatMap((entry) => entry.synonyms.filter((synonym) => findWord(synonym, place)));
    expect(words).toEqual([]);
  });

  it.each(places)('in %s have one meaning', (place) => {
    /** What people call both a step and an action, and both a team and its responsibility: the first meaning wins. */
    const twofold = ['activity', 'task', 'department'];
    const all = wordsIn(place).flatMap((entry) => entry.synonyms);
    const repeated = all.filter((synonym, position) => all.indexOf(synonym) !== position);
    expect(repeated.filter((synonym) => !twofold.includes(synonym))).toEqual([]);
  });

  it.each<readonly [string, Place, string]>([
    ['feeling', 'step', 'emotion'],
    ['mood', 'touchpoint', 'emotion'],
    ['thinking', 'step', 'thought'],
    ['phase', 'map', 'stage'],
    ['pain point', 'step', 'pain'],
    ['Pain Points', 'step', 'pain'],
    ['painpoint', 'step', 'pain'],
    ['key moment', 'step', 'moment-of-truth'],
    ['moment of truth', 'step', 'moment-of-truth'],
    ['gain', 'step', 'opportunity'],
    ['idea', 'pain', 'opportunity'],
    ['kpi', 'stage', 'metric'],
    ['frustration', 'step', 'pain'],
    ['pain', 'persona', 'frustration'],
    ['doing', 'touchpoint', 'action'],
    ['tool', 'step', 'system'],
    ['color', 'persona', 'colour'],
    ['back stage', 'touchpoint', 'backstage'],
    ['department', 'step', 'owner'],
    ['task', 'stage', 'step'],
    ['task', 'touchpoint', 'action'],
  ])('%s in %s means %s', (synonym, place, word) => {
    expect(wordForSynonym(synonym, place)?.word).toBe(word);
  });

  it('are found without a place, and where only another place knows them', () => {
    expect(wordForSynonym('feeling')?.word).toBe('emotion');
    expect(wordForSynonym('pain point')?.word).toBe('pain');
    expect(wordForSynonym('screenshot', 'persona')?.word).toBe('image');
    expect(wordForSynonym('__proto__')).toBeUndefined();
    expect(synonymsOf('emotion')).toContain('mood');
  });
});

describe('single questions', () => {
  it('a yes-or-no word may stand in a list without a value', () => {
    expect(isFlagWord('optional', 'step')).toBe(true);
    expect(isFlagWord('backstage', 'lane')).toBe(true);
    expect(isFlagWord('backstage', 'step')).toBe(false);
    expect(isFlagWord('constructor', 'step')).toBe(false);
  });

  it('x-anything is an extension, everything else is not', () => {
    expect(['x-ticket', 'x-印', 'x-1'].map(isExtension)).toEqual([true, true, true]);
    expect(['x-', 'x', 'xticket', 'X-ticket', 'x- y', 'exit'].map(isExtension)).toEqual(Array(6).fill(false));
  });

  it('a word is known by all its places', () => {
    expect(placesOf('severity')).toEqual(['pain']);
    expect(placesOf('value')).toEqual(expect.arrayContaining(['persona', 'metric', 'label']));
    expect(placesOf('toString')).toEqual([]);
    expect(isBuiltInWord('hasOwnProperty')).toBe(false);
  });
});

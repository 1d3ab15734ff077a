// Whose a fact is: what stands after `@`, and who is meant where nothing does.

import { report } from '../diagnostics/problem.js';
import { needlessPersona } from '../diagnostics/problems/declaring.js';
import { ambiguousReference, unclearOwner, unknownPersona } from '../diagnostics/problems/references.js';
import { didYouMean, suggest } from '../diagnostics/suggest.js';
import type { Statement, Word } from '../syntax/ast.js';
import type { VocabularyWord } from '../vocabulary/word.js';
import { findThings, referableNames, spanOfThing } from './names.js';
import { note, type Resolution } from './resolution.js';

/** Ids of those a line belongs to: the named ones, else by its nature. Never twice the same. */
export function ownersOf(statement: Statement, entry: VocabularyWord, resolution: Resolution): readonly string[] {
  if (statement.personas.length === 0) return ownersByNature(statement.keyword, entry, resolution);
  const [first] = statement.personas;
  if (first !== undefined && entry.persona === 'none') {
    reportNeedless(statement, first, entry, resolution);
    return [];
  }
  if (statement.personas.length === 1 && first !== undefined) return idsOfPersona(first, resolution);
  return [...new Set(statement.personas.flatMap((name) => idsOfPersona(name, resolution)))];
}

/** `persona @eva: Eva`: a name that is given stands without the sign. */
function reportNeedless(statement: Statement, first: Word, entry: VocabularyWord, resolution: Resolution): void {
  const word = statement.keyword.text;
  const named = entry.name !== 'never' && statement.name === undefined ? { name: first.text } : {};
  const at = first.span.start;
  const signAt = first.span.file.text.charAt(at - 1) === '@' ? at - 1 : at;
  const edits = [{ span: { ...first.span, start: signAt, end: at }, text: '' }];
  const extra =
    named.name === undefined ? {} : { fix: { title: `write "${word} ${first.text}:"`, safe: false, edits } };
  note(resolution, report(needlessPersona, first.span, { word, ...named }, extra));
}

/** Whose a personal fact is that names nobody. */
export function ownersByNature(keyword: Word, entry: VocabularyWord, resolution: Resolution): readonly string[] {
  if (!entry.personal) return [];
  const { people, building } = resolution;
  const candidates = building.participants ?? people.everyId;
  const [only, another] = candidates;
  if (only === undefined) return [];
  if (another === undefined) return [only];
  if (people.primaryId !== undefined && candidates.includes(people.primaryId)) return [people.primaryId];
  if (building.detached || resolution.main.place === 'library') return [];
  people.unclear.first ??= { word: keyword.text, span: keyword.span };
  people.unclear.count += 1;
  return [];
}

/** The one finding about all facts of which nobody can tell whose they are. */
export function reportUnclearOwners(resolution: Resolution): void {
  const { first, count } = resolution.people.unclear;
  if (first === undefined) return;
  const { personas } = resolution.people;
  const shown = personas.slice(0, 5).map(({ id }) => `@${id}`);
  const list = personas.length > shown.length ? `${shown.join(', ')} ...` : shown.join(', ');
  const related = personas.slice(0, 5).map((thing) => ({ span: spanOfThing(thing), message: 'a persona of this map' }));
  note(
    resolution,
    report(unclearOwner, first.span, { word: first.word, others: count - 1, personas: list }, { related }),
  );
}

/** The ids that `@name` stands for, `@all` for every persona; none, and a finding, when nobody is called so. */
function idsOfPersona(name: Word, resolution: Resolution): readonly string[] {
  const { people, names, building } = resolution;
  if (name.text === 'all') return people.everyId;
  const found = findThings(names, ['person'], name.text, building.file);
  const [person] = found;
  if (person !== undefined && found.length === 1) return [person.id];
  if (person !== undefined) {
    const related = found.slice(0, 5).map((thing) => ({ span: spanOfThing(thing), message: 'declared here' }));
    note(
      resolution,
      report(ambiguousReference, name.span, { text: `@${name.text}`, count: found.length }, { related }),
    );
  } else if (!building.file.incomplete && !names.lost.has(name.text)) reportUnknown(name, resolution);
  return [];
}

function reportUnknown(name: Word, resolution: Resolution): void {
  const { names, budget } = resolution;
  const near = suggest(name.text, referableNames(names, ['person']), 2, budget);
  const [best] = near;
  const hint = didYouMean(near.map((found) => `@${found}`));
  const declare = `declare "persona ${name.text}: ..." at the top level`;
  const help = hint === undefined ? [declare] : [hint];
  const fix =
    best === undefined
      ? {}
      : { fix: { title: `write "@${best}"`, safe: false, edits: [{ span: name.span, text: best }] } };
  note(resolution, report(unknownPersona, name.span, { name: name.text }, { help, ...fix }));
}

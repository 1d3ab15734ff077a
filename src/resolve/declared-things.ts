// Personas, actors, channels and all else that the top level declares, from statements to the model.

import type { Actor, Declaration, Declared, Label, LabelState, Persona, TeamLane } from '../model/journey.js';
import type { Statement } from '../syntax/ast.js';
import type { VocabularyWord } from '../vocabulary/word.js';
import { checkStatement } from './check-statement.js';
import { standsOnce } from './declarations.js';
import { readFacts } from './facts.js';
import { standing } from './ids.js';
import { derivedName } from './names.js';
import { ownersOf } from './owners.js';
import { isPrimary } from './people.js';
import type { Resolution } from './resolution.js';
import { topHolder } from './words.js';

/** Everything declared so far, of all files. */
export interface DeclaredThings {
  readonly personas: Persona[];
  readonly actors: Actor[];
  readonly lanes: TeamLane[];
  readonly labels: Label[];
  readonly declarations: Declaration[];
}

export function createDeclaredThings(): DeclaredThings {
  return { personas: [], actors: [], lanes: [], labels: [], declarations: [] };
}

/** Reads a declaration of the top level; false when the statement is none. */
export function readDeclaration(
  statement: Statement,
  entry: VocabularyWord,
  things: DeclaredThings,
  resolution: Resolution,
): boolean {
  const { people, names } = resolution;
  switch (entry.word) {
    case 'persona': {
      const persona: Persona = {
        kind: 'persona',
        primary: isPrimary(statement),
        ...readDeclared(statement, entry, resolution),
      };
      const thing = names.byStatement.get(statement);
      if (thing !== undefined && people.personas.includes(thing)) things.personas.push(persona);
      return true;
    }
    case 'actor':
      things.actors.push({ kind: 'actor', ...readDeclared(statement, entry, resolution) });
      return true;
    case 'lane':
      things.lanes.push({ kind: 'lane', ...readDeclared(statement, entry, resolution) });
      return true;
    case 'label':
      things.labels.push(readLabel(statement, entry, resolution));
      return true;
    case 'team':
    case 'channel':
    case 'source':
    case 'metric':
    case 'variant':
    case 'view':
      things.declarations.push({ kind: entry.word, ...readDeclared(statement, entry, resolution) });
      return true;
    default:
      return false;
  }
}

export function readDeclared(statement: Statement, entry: VocabularyWord, resolution: Resolution): Declared {
  checkStatement(statement, entry, entry.holds, resolution);
  ownersOf(statement, entry, resolution);
  const holder = { place: entry.holds, word: entry.word, statement, outer: topHolder(resolution) };
  const facts = readFacts(statement, holder, resolution);
  const { name, text, span, keyword } = statement;
  const id = idOf(statement, resolution);
  const title = text?.value ?? name?.text ?? '';
  return {
    id: id ?? name?.text ?? (derivedName(title) || keyword.text),
    ...(name === undefined ? {} : { name: name.text }),
    title,
    facts,
    span,
    keywordSpan: keyword.span,
  };
}

/** A metric of the top level stands on the map like those of its steps; all else has its id from the beginning. */
function idOf(statement: Statement, { names }: Resolution): string | undefined {
  const thing = names.byStatement.get(statement);
  if (thing === undefined || standsOnce(thing)) return thing?.id;
  const id = standing(names, thing);
  thing.instances.push({ id, placement: undefined });
  return id;
}

/** The states of a label are things of their own, beside the facts of the label. */
function readLabel(statement: Statement, entry: VocabularyWord, resolution: Resolution): Label {
  const declared = readDeclared(statement, entry, resolution);
  const seen = new Set<string>();
  const states = declared.facts.flatMap((fact): readonly LabelState[] => {
    if (fact.word !== 'value' || fact.name === undefined || seen.has(fact.name)) return [];
    seen.add(fact.name);
    const { name, text, facts, span, keywordSpan } = fact;
    return [{ kind: 'label-state', id: name, name, title: text || name, facts, span, keywordSpan }];
  });
  return { kind: 'label', ...declared, facts: declared.facts.filter(({ word }) => word !== 'value'), states };
}

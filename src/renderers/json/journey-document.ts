// The journey as a JSON document: every fact of the model, in its order. User text is only ever a value, never a key.

import type { Fact } from '../../model/fact.js';
import type { Declaration, Declared, Journey, Label, Moment, Persona, Stage } from '../../model/journey.js';
import type { Value } from '../../model/value.js';
import { positionAt } from '../../source/source-file.js';
import type { Span } from '../../source/span.js';
import type { JsonOptions } from '../renderer.js';
import { SCHEMA_ID, SCHEMA_VERSION } from './schema-identity.js';

export type JsonValue = string | number | boolean | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export function journeyDocument(journey: Journey, { spans = false }: JsonOptions = {}): JsonObject {
  return { $schema: SCHEMA_ID, schemaVersion: SCHEMA_VERSION, ...wholeJourney(journey, spans) };
}

function wholeJourney(journey: Journey, spans: boolean): JsonObject {
  const declared = (things: readonly (Declared & { readonly kind: string })[]) =>
    things.map((thing) => declaredThing(thing, spans));
  return {
    ...declaredThing(journey, spans),
    syntax: journey.syntax,
    library: journey.library,
    scale: { ...journey.scale, levels: journey.scale.levels.map((level) => ({ ...level })) },
    personas: journey.personas.map((persona) => ({ ...declaredThing(persona, spans), primary: persona.primary })),
    actors: declared(journey.actors),
    teams: declared(journey.teams),
    channels: declared(journey.channels),
    sources: declared(journey.sources),
    metrics: declared(journey.metrics),
    lanes: declared(journey.lanes),
    labels: journey.labels.map((label) => labelWithStates(label, spans)),
    variants: declared(journey.variants),
    views: declared(journey.views),
    stages: journey.stages.map((stage) => withMoments(stage, spans)),
    moments: journey.moments.map((moment) => momentThing(moment, spans)),
    ...(journey.baseline === undefined ? {} : { baseline: wholeJourney(journey.baseline, spans) }),
  };
}

function labelWithStates(label: Label, spans: boolean): JsonObject {
  return { ...declaredThing(label, spans), states: label.states.map((state) => declaredThing(state, spans)) };
}

function momentThing(moment: Moment, spans: boolean): JsonObject {
  return moment.kind === 'step' ? withMoments(moment, spans) : declaredThing(moment, spans);
}

function withMoments(holder: Stage | Extract<Moment, { kind: 'step' }>, spans: boolean): JsonObject {
  return { ...declaredThing(holder, spans), moments: holder.moments.map((moment) => momentThing(moment, spans)) };
}

type Kinded = Declared & { readonly kind: Journey['kind'] | Persona['kind'] | Declaration['kind'] | string };

function declaredThing({ kind, id, name, title, facts, ...places }: Kinded, spans: boolean): JsonObject {
  const { span, keywordSpan, placedBy } = places;
  return {
    kind,
    id,
    ...(name === undefined ? {} : { name }),
    title,
    facts: facts.map((fact) => factThing(fact, spans)),
    ...(spans ? spansOf({ span, keywordSpan, placedBy }) : {}),
  };
}

function factThing(fact: Fact, spans: boolean): JsonObject {
  const { word, role, id, name, personas, text, value, facts, span, keywordSpan, textSpan, placedBy } = fact;
  return {
    word,
    role,
    ...(id === '' ? {} : { id }),
    ...(name === undefined ? {} : { name }),
    personas,
    text,
    value: valueThing(value, spans),
    facts: facts.map((inner) => factThing(inner, spans)),
    ...(spans ? spansOf({ span, keywordSpan, textSpan, placedBy }) : {}),
  };
}

/** A value is plain data already, but for the places of references. */
function valueThing(value: Value, spans: boolean): JsonObject {
  if (value.kind !== 'references') return { ...value };
  return {
    kind: value.kind,
    references: value.references.map(({ text, id, inBaseline, span }) => ({
      text,
      ...(id === undefined ? {} : { id }),
      inBaseline,
      ...(spans ? spansOf({ span }) : {}),
    })),
  };
}

function spansOf(spans: Readonly<Record<string, Span | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(spans).flatMap(([key, span]) => (span === undefined ? [] : [[key, placeOf(span)]])),
  );
}

/** Lines and columns count from 1, columns in UTF-16 units; the end is the first place behind. */
function placeOf({ file, start, end }: Span): JsonObject {
  return { file: file.path, start: { ...positionAt(file, start) }, end: { ...positionAt(file, end) } };
}

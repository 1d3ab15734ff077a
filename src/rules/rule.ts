// What a rule is: data about it, what it needs to know, and how it says what it found. Knows no single rule.

import type { Fix, RelatedPlace, Severity } from '../diagnostics/diagnostic.js';
import type { Span } from '../source/span.js';
import type { LintedMap } from './shared/linted-map.js';
import { type OptionDefinitions, type OptionsOf, type OptionValue, optionValues } from './shared/options.js';

export type Level = Severity | 'off';
export type PresetName = 'recommended' | 'strict';

export interface Rule {
  /** Stable, never reused: `J403`. */
  readonly code: string;
  /** Stable kebab-case name of the same. */
  readonly name: string;
  /** What it finds, in one line, as of the map: `a stage that holds no fact`. */
  readonly summary: string;
  readonly presets: Readonly<Record<PresetName, Level>>;
  readonly options: OptionDefinitions;
  /** Also of a file that is no map but a library of parts: what is said of the parts themselves. */
  readonly forLibraries: boolean;
  /** Names of rules that speak of the same cause: where one of them finds something, this one is silent. */
  readonly yieldsTo: readonly string[];
  /** What it finds depends on the other maps of a run too, so what silences nothing in one may be needed in another. */
  readonly looksAcrossMaps: boolean;
  /** Absent where the finding comes of something else than looking at a map: of suppressions. */
  readonly check?: (map: LintedMap, options: ReadonlyMap<string, OptionValue>) => Checked;
  /** A function, so that checking a map never pays for the texts. */
  readonly documentation: () => RuleDocumentation;
}

export interface RuleDocumentation {
  /** Why it matters, and what to do about it: a paragraph or two. */
  readonly why: string;
  /** Who recommends it, and what they say. */
  readonly sources: readonly Recommendation[];
  /** A short map that breaks the rule and no other reason is needed to see it, and the same map mended. Both are tested. */
  readonly badExample: string;
  readonly goodExample: string;
  /** When to tune it or switch it off. */
  readonly whenNot: string;
}

export interface Recommendation {
  readonly who: string;
  /** Their own words where it stands in quotation marks; else what they say in ours. */
  readonly says: string;
}

export interface Checked {
  readonly found: readonly Found[];
  /** Of a rule about something missing: how many things might have lacked it. */
  readonly instances?: Instances;
}

export interface Instances {
  readonly count: number;
  /** What they are, in the plural: `stages`. */
  readonly noun: string;
}

/** What a finding is attached to: a statement, and the `use` that brought it here. */
export interface Anchor {
  readonly keywordSpan: Span;
  readonly placedBy?: Span;
}

export interface Found {
  readonly at: Anchor;
  /** Default: the keyword of `at`. */
  readonly span?: Span;
  readonly message: string;
  readonly label?: string;
  readonly related?: readonly RelatedPlace[];
  readonly notes?: readonly string[];
  readonly help?: readonly string[];
  readonly fix?: Fix;
}

export interface RuleDefinition<Options extends OptionDefinitions>
  extends Pick<Rule, 'code' | 'name' | 'summary' | 'presets' | 'documentation'>,
    Partial<Pick<Rule, 'forLibraries' | 'yieldsTo' | 'looksAcrossMaps'>> {
  readonly options?: Options;
  readonly check?: (map: LintedMap, options: OptionsOf<Options>) => Checked | readonly Found[];
}

/** How a rule is written down: what most rules have in common is left out. */
export function defineRule<const Options extends OptionDefinitions = Readonly<Record<never, never>>>(
  definition: RuleDefinition<Options>,
): Rule {
  const { code, name, summary, presets, documentation, options, forLibraries, yieldsTo, looksAcrossMaps, check } =
    definition;
  return {
    code,
    name,
    summary,
    presets,
    documentation,
    options: options ?? {},
    forLibraries: forLibraries ?? false,
    yieldsTo: yieldsTo ?? [],
    looksAcrossMaps: looksAcrossMaps ?? false,
    ...(check === undefined
      ? {}
      : {
          check: (map, given) => {
            const result = check(map, optionValues<Options>(options, given));
            return 'found' in result ? result : { found: result };
          },
        }),
  };
}

/** A rule about something missing: looks at each instance, and counts them. */
export function each<Instance>(
  noun: string,
  instances: readonly Instance[],
  look: (instance: Instance) => Found | undefined,
): Checked {
  const found = instances.map(look).filter((one) => one !== undefined);
  return { found, instances: { count: instances.length, noun } };
}

// The state of one resolving: what was loaded and declared, what is being built, what was found. Made by `resolve`,
// handed to every concern; decides nothing by itself.

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { SuggestionBudget } from '../diagnostics/suggest.js';
import type { Reference } from '../model/value.js';
import type { Statement } from '../syntax/ast.js';
import type { FileReader } from './file-reader.js';
import { addFinding, type Findings } from './findings.js';
import type { LoadedFile } from './loaded-file.js';
import type { NamedThing, Names } from './names.js';
import type { People } from './people.js';
import type { Placement } from './placement.js';
import type { ReadableScale } from './scale.js';
import type { TeamWords } from './team-words.js';

export interface Resolution {
  readonly main: LoadedFile;
  /** The main file first, then what it includes, each once. */
  readonly files: readonly LoadedFile[];
  readonly reader: FileReader | undefined;
  readonly names: Names;
  readonly teamWords: TeamWords;
  readonly people: People;
  readonly scale: ReadableScale;
  readonly baseline: Baseline;
  readonly findings: Findings;
  readonly budget: SuggestionBudget;
  /** Lines that `use` may bring to the map. */
  readonly placedLimit: number;
  /** References to what may stand on the map several times: bound when all of it is built. */
  readonly pending: PendingReference[];
  readonly building: Building;
}

/** What changes while the tree of the map is walked. */
export interface Building {
  /** Whose text is being read: its declarations come first. */
  file: LoadedFile;
  /** The `use` that is being carried out, if any. */
  placement: Placement | undefined;
  /** What is read is a library's and stands nowhere on the map: it is checked and then dropped. */
  detached: boolean;
  /** Lines below a `use` are being read: `word: none` clears there. */
  clearing: boolean;
  /** Ids of the personas that take part in the stage or step being built, if it says so. */
  participants: readonly string[] | undefined;
  /** The things being built, outermost first: what `use` may not place inside itself. */
  readonly open: NamedThing[];
  /** Things of a circle that a finding speaks of. */
  readonly circular: Set<NamedThing>;
  /** Stages that stand too deep, to be built at the top level. */
  readonly indentedStages: Statement[];
  /** Lines that a finding of another line already speaks of. */
  readonly spokenFor: Set<Statement>;
  placedLines: number;
  /** `use` has brought more than the map may hold, and brings no more. */
  full: boolean;
}

/** A reference to what may stand several times: its id is known when the whole map is built. */
export interface PendingReference {
  readonly reference: { -readonly [Key in keyof Reference]: Reference[Key] };
  readonly thing: NamedThing;
  readonly placement: Placement | undefined;
}

export type Baseline =
  | { readonly kind: 'none' }
  /** Named and not usable: a finding says so, and no reference into it is reported. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'read'; readonly names: Names };

export function note({ findings, building }: Pick<Resolution, 'findings' | 'building'>, finding: Diagnostic): void {
  addFinding(findings, withPlacement(finding, building.placement));
}

/** A finding in a text that `use` places names both: where it was declared and where it stands. */
function withPlacement(finding: Diagnostic, placement: Placement | undefined): Diagnostic {
  if (placement === undefined || finding.span === placement.span) return finding;
  return { ...finding, related: [...finding.related, { span: placement.span, message: 'placed here' }] };
}

// What journey.config.yaml may say. Only types: a run without one loads no YAML.

import type { ScaleEnds } from '../../resolve/scale.js';
import type { Level, PresetName } from '../../rules/rule.js';
import type { OptionValue } from '../../rules/shared/options.js';
import type { Span } from '../../source/span.js';
import type { ReadingLimits } from '../reading-limits.js';
import type { NamedFile } from './named-file.js';
import type { Located } from './setting.js';

export interface Configuration {
  /** The folder that includes must not leave, below that of the configuration. */
  readonly root?: Located<string>;
  /** Globs from the folder of the configuration: what to check and render when nothing is named. */
  readonly files?: readonly string[];
  /** A name, or the file of one of the team's. */
  readonly theme?: string | NamedFile;
  /** For characters that the carried fonts lack. */
  readonly fonts?: readonly NamedFile[];
  /** Files and packages with formats of the team's; run only when the configuration is named. */
  readonly plugins?: readonly string[];
  readonly outputs?: readonly OutputSettings[];
  /** The emotion scale of maps that declare none. */
  readonly scale?: ScaleEnds;
  readonly limits?: LimitSettings;
  /** Files whose rules hold here too, below what stands here. */
  readonly extends?: readonly Located<string>[];
  readonly preset?: Located<PresetName>;
  readonly rules?: readonly RuleLine[];
  readonly overrides?: readonly Override[];
  /** Globs of files that are not checked unless they are named. */
  readonly ignores?: readonly string[];
  readonly 'require-reason'?: Located<boolean>;
  /** The file of the findings that the team has accepted, from the folder of the configuration. */
  readonly baseline?: string;
}

/** What a line says of one rule. */
export interface RuleLine {
  /** Its name. */
  readonly rule: string;
  /** Of the name in the file. */
  readonly span: Span;
  readonly severity?: Level;
  readonly options: ReadonlyMap<string, OptionValue>;
}

/** What holds for some files only. */
export interface Override {
  readonly files?: readonly string[];
  readonly preset?: Located<PresetName>;
  readonly rules?: readonly RuleLine[];
  readonly 'require-reason'?: Located<boolean>;
}

/** What `journey render` without a file writes. */
export interface OutputSettings {
  readonly files?: readonly string[];
  readonly formats?: readonly string[];
  readonly folder?: string;
  readonly themes?: readonly (string | NamedFile)[];
  readonly views?: readonly string[];
  /** In pixels. */
  readonly width?: number;
}

export type LimitSettings = Partial<ReadingLimits>;

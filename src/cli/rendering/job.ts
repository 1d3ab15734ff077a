// One picture to be made: of which map, how, and where it goes.

import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { NamedFile } from '../../project/configuration/named-file.js';
import type { DiscoveredInput } from '../../project/discovered-input.js';
import type { OutputPlace } from '../../project/write-output.js';
import type { Renderer } from '../../renderers/renderer.js';
import type { ExitCode } from '../command.js';

export interface RenderJob {
  readonly input: DiscoveredInput;
  readonly format: Renderer;
  /** Wins over what the map says: a name or a path that the user wrote, or a file that the configuration names. */
  readonly theme?: string | NamedFile;
  readonly view?: string;
  /** In pixels; wins over what the view says. */
  readonly width?: number;
  /** A map without that view is left out instead of being an error. */
  readonly viewOptional: boolean;
  readonly destination: OutputPlace | 'standard output';
}

export type Plan = { readonly kind: 'planned'; readonly jobs: readonly RenderJob[] } | PlanRefusal;

/** A usage error, as a clause: nothing is written. */
export interface PlanRefusal {
  readonly kind: 'refused';
  readonly reason: string;
}

/** A plan with what is to be said of the inputs before a picture is drawn. */
export interface PlannedRun {
  readonly kind: 'planned';
  readonly jobs: readonly RenderJob[];
  /** Of the configuration that was asked for the inputs. */
  readonly diagnostics: readonly Diagnostic[];
  /** 2 when something that was asked for is not there. */
  readonly exitCode: ExitCode;
}

/** Whole path; `undefined` for standard output. */
export function pathOfJob({ destination }: RenderJob): string | undefined {
  return destination === 'standard output' ? undefined : join(destination.folder, destination.name);
}

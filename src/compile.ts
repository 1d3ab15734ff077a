// The whole way of the data on one screen: text -> AST -> Journey -> findings, or scene -> picture; and AST -> text,
// formatted.
// Drawing loads when it is first used, so that checking a map never pays for it.

import type { Diagnostic, Outcome } from './diagnostics/diagnostic.js';
import { inOrder } from './diagnostics/order.js';
import { report } from './diagnostics/problem.js';
import { emptyFile } from './diagnostics/problems/files.js';
import type { RenderOptions } from './draw.js';
import { formatTree } from './format/format-tree.js';
import { sameTree } from './format/same-tree.js';
import { lint } from './lint/lint.js';
import { withNamedParts } from './lint/named-parts.js';
import { type LintSettings, recommendedSettings } from './lint/settings.js';
import type { Journey } from './model/journey.js';
import { themeOf } from './model/queries.js';
import type { Rendered } from './renderers/renderer.js';
import { parseWithWords } from './resolve/parse-with-words.js';
import { type ResolveOptions, resolve } from './resolve/resolve.js';
import type { Surroundings } from './rules/shared/surroundings.js';
import { createSourceFile, type SourceFile, saysNothing } from './source/source-file.js';
import { spanOf } from './source/span.js';
import type { Ast } from './syntax/ast.js';
import { authorColourShortfalls } from './themes/colours/author-colours.js';
import { themes } from './themes/index.js';

export interface CompileOptions extends ResolveOptions {
  /** What messages call the text. Default `map.journey`. */
  readonly path?: string;
}

export interface CheckOptions
  extends CompileOptions,
    Pick<Surroundings, 'today' | 'painsAnsweredElsewhere' | 'drawnViews'> {
  /** Which rules hold, besides the errors that always do. Default: those that are recommended. */
  readonly rules?: LintSettings;
  /** The name of the theme of maps that name none. Default `auto`. */
  readonly theme?: string;
}

/** Reads a map. The journey holds all that could be understood, however many findings there are. Never throws. */
export function compile(source: string | SourceFile, options: CompileOptions = {}): Outcome<Journey> {
  const { journey, diagnostics } = read(source, options);
  return { value: journey, diagnostics };
}

/** All findings of a map and of what it includes, in order of place: errors, else what the rules find. */
export function check(source: string | SourceFile, options: CheckOptions = {}): readonly Diagnostic[] {
  return review(read(source, options), options);
}

/** A map as it was read, before rules look at it. */
export interface ReadMap {
  readonly journey: Journey;
  readonly diagnostics: readonly Diagnostic[];
  /** Of the map and of all it includes, the map first. */
  readonly trees: readonly Ast[];
}

export function read(source: string | SourceFile, options: CompileOptions = {}): ReadMap {
  const file = typeof source === 'string' ? createSourceFile(options.path ?? 'map.journey', source) : source;
  const ast = parseWithWords(file, options.limits);
  const { value: journey, diagnostics, trees } = resolve(ast.value, options);
  const nothing = saysNothing(file.text) ? [report(emptyFile, spanOf(file, 0, 0), {})] : [];
  return { journey, diagnostics: inOrder([...nothing, ...ast.diagnostics, ...diagnostics]), trees };
}

/** The findings of reading, and what the rules find when none of them is an error. */
export function review({ journey, diagnostics, trees }: ReadMap, options: CheckOptions = {}): readonly Diagnostic[] {
  const { rules = recommendedSettings, today, painsAnsweredElsewhere, drawnViews, theme } = options;
  const shownIn = themes.find(({ name }) => name === (themeOf(journey)?.text ?? theme ?? 'auto'));
  const surroundings: Surroundings = {
    trees,
    ...(shownIn === undefined ? {} : { shortfallOf: authorColourShortfalls(shownIn) }),
    ...(today === undefined ? {} : { today }),
    ...(painsAnsweredElsewhere === undefined ? {} : { painsAnsweredElsewhere }),
    ...(drawnViews === undefined ? {} : { drawnViews }),
  };
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  return withNamedParts(inOrder([...diagnostics, ...lint(journey, rules, surroundings, failed)]), trees);
}

/**
 * The same map in the one way maps are written. Text with an error of syntax comes back as it was, with what was found.
 * Throws an `Error`, before anybody writes anything, should the result not say the same: that is a bug of ours.
 */
export function format(source: string | SourceFile, options: CompileOptions = {}): Outcome<string> {
  const file = typeof source === 'string' ? createSourceFile(options.path ?? 'map.journey', source) : source;
  const { value: ast, diagnostics } = parseWithWords(file, options.limits);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { value: file.text, diagnostics };
  const text = formatTree(ast);
  const again = parseWithWords(createSourceFile(file.path, text), {
    ...options.limits,
    fileBytes: Number.MAX_SAFE_INTEGER,
  });
  if (!sameTree(ast, again.value)) throw new Error('formatting would change what the map says');
  return { value: text, diagnostics };
}

/**
 * Draws a journey that compiled without an error. Throws a `RangeError` when the format, theme or view is unknown, or the
 * width is none: that is a mistake of the caller's, not of the map.
 */
export async function render(journey: Journey, options: RenderOptions = {}): Promise<Rendered> {
  const { draw } = await import('./draw.js');
  return draw(journey, options);
}

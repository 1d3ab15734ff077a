// One configuration file as it is being read: its YAML, where findings go, and how much may be repeated.

import { type Document, isAlias, type Node } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { SourceFile } from '../../source/source-file.js';
import { type Span, spanOf } from '../../source/span.js';

export interface Reading {
  readonly file: SourceFile;
  /** What messages call the whole: `the configuration`. */
  readonly whole: string;
  readonly document: Document;
  readonly add: (finding: Diagnostic) => void;
  /** Where a finding about something missing stands. */
  readonly anchor: Node | null;
  /** How often the file may still say "as above": a few lines could otherwise stand for millions. */
  readonly aliases: { left: number };
}

/** What `*name` stands for; itself when it stands for nothing, or was said too often. */
export function resolveAlias(node: Node | null, reading: Reading): Node | null {
  if (!isAlias(node) || reading.aliases.left <= 0) return node;
  reading.aliases.left -= 1;
  return node.resolve(reading.document) ?? null;
}

export function spanOfNode(node: Node | null, { file }: Reading): Span {
  const [start, end] = node?.range ?? [0, 0];
  return spanOf(file, start, end);
}

// The finding about a value that does not fit its setting: what it takes, what stands there, what to write.

import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { report } from '../../diagnostics/problem.js';
import { wrongSetting } from '../../diagnostics/problems/configuration.js';
import { shortened } from '../../diagnostics/shortened.js';
import { type Reading, resolveAlias, spanOfNode } from './reading.js';

export function wrong(
  node: Node | null,
  key: string,
  expected: string,
  reading: Reading,
  ...help: readonly string[]
): undefined {
  const details = { key, expected, found: describe(node, reading), whole: reading.whole };
  const advice = { help: [...help, ...aliasAdvice(node, reading)] };
  reading.add(report(wrongSetting, spanOfNode(node ?? reading.anchor, reading), details, advice));
  return undefined;
}

/** `files: *.journey` means the value that `&.journey` marks, and there is none. */
function aliasAdvice(node: Node | null, reading: Reading): readonly string[] {
  if (!isAlias(node) || !isEmptyAlias(node, reading)) return [];
  return [`YAML reads a leading "*" as an alias: put the value in quotes: "*${shortened(node.source, 40)}"`];
}

function isEmptyAlias(node: Node | null, reading: Reading): boolean {
  if (!isAlias(node)) return false;
  const resolved = resolveAlias(node, reading);
  return resolved === null || isAlias(resolved);
}

function describe(node: Node | null, reading: Reading): string {
  const resolved = resolveAlias(node, reading);
  if (isSeq(resolved)) return 'a list';
  if (isMap(resolved)) return 'settings of its own';
  if (isEmptyAlias(node, reading)) return 'an alias that stands for nothing';
  if (!isScalar(resolved) || resolved.value === null) return 'nothing';
  if (typeof resolved.value === 'boolean') return resolved.value ? 'yes or no (true)' : 'yes or no (false)';
  return typeof resolved.value === 'number'
    ? `the number ${resolved.value}`
    : `"${shortened(String(resolved.value), 40)}"`;
}

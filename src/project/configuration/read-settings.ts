// Reads a YAML file of settings, whatever they are. Such a file comes with the maps, so it is not trusted: it names
// values and paths below its own folder, and nothing that runs. Loads the YAML library: import this only for a file.

import { type Document, isScalar, parseDocument, type Range, visit, type YAMLError } from 'yaml';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import { report } from '../../diagnostics/problem.js';
import { configurationSyntax } from '../../diagnostics/problems/configuration.js';
import type { SourceFile } from '../../source/source-file.js';
import { spanOf } from '../../source/span.js';
import type { Setting } from './setting.js';
import { plainWords } from './yaml-errors.js';

/** Bytes. A file of settings of this size is another file with a wrong name. */
export const MAXIMUM_SETTINGS = 32_768;
const MAXIMUM_ALIASES = 100;
const DEEPEST = 100;

/** What could be read, however many findings there are. `whole`: what messages call it. Never throws. */
export function readSettings<Values extends object>(
  file: SourceFile,
  setting: Setting<Partial<Values>>,
  whole: string,
): Outcome<Partial<Values>> {
  const document = parse(file);
  if (document === undefined) {
    const reason = `${whole} is nested too deeply`;
    return { value: {}, diagnostics: [report(configurationSyntax, spanOf(file, 0, 0), { reason })] };
  }
  const diagnostics: Diagnostic[] = [...document.errors, ...document.warnings].map((error) =>
    syntaxFinding(error, file, whole, document),
  );
  if (diagnostics.length > 0 || document.contents === null) return { value: {}, diagnostics };
  const value = setting.read(document.contents, '', {
    file,
    whole,
    document,
    add: (finding) => diagnostics.push(finding),
    anchor: document.contents,
    aliases: { left: MAXIMUM_ALIASES },
  });
  return { value: value ?? {}, diagnostics };
}

/** `undefined` when the library must not or can't read it. */
function parse(file: SourceFile): Document.Parsed | undefined {
  if (isNestedTooDeeply(file.text)) return undefined;
  try {
    return parseDocument(file.text, { schema: 'core', uniqueKeys: true, prettyErrors: false, logLevel: 'error' });
  } catch {
    return undefined;
  }
}

/**
 * The library recurses into every level, and near the end of its stack V8 may abort the process instead of throwing.
 * Counts what can nest without indentation: unclosed brackets, and signs that open a level within one line.
 */
function isNestedTooDeeply(text: string): boolean {
  let brackets = 0;
  for (const line of text.split('\n')) {
    let signs = 0;
    for (const [sign] of line.matchAll(/[[\]{}]|[-?:](?=\s)/g)) {
      if (sign === '[' || sign === '{') brackets += 1;
      else if (sign === ']' || sign === '}') brackets -= 1;
      else signs += 1;
      if (brackets > DEEPEST || signs > DEEPEST) return true;
    }
  }
  return false;
}

function syntaxFinding(error: YAMLError, file: SourceFile, whole: string, document: Document): Diagnostic {
  const [start, end] = error.pos;
  const place = spanOf(file, Math.min(start, file.text.length), Math.min(Math.max(end, start), file.text.length));
  const { reason, help = [] } = plainWords(error);
  const first = error.code === 'DUPLICATE_KEY' ? firstOfKey(document, start) : undefined;
  const related =
    first === undefined ? [] : [{ span: spanOf(file, first[0], first[1]), message: 'it stands here first' }];
  return report(configurationSyntax, place, { reason: `${whole} is not YAML: ${reason}` }, { help, related });
}

/** Where the key that is repeated at `start` stands first. */
function firstOfKey(document: Document, start: number): Range | undefined {
  let found: Range | undefined;
  visit(document, {
    Map: (_key, { items }) => {
      const keys = items.map(({ key }) => key).filter((key) => isScalar(key));
      const again = keys.find((key) => key.range?.[0] === start);
      if (again === undefined) return undefined;
      found = keys.find((key) => key.value === again.value)?.range ?? undefined;
      return visit.BREAK;
    },
  });
  return found;
}

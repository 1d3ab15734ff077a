// Comments that look like headings of Markdown kept from a document. Reads comments and nothing else.

import { report } from '../diagnostics/problem.js';
import { headingLine } from '../diagnostics/problems/structure.js';
import { lazyPattern } from '../source/lazy-pattern.js';
import type { SourceFile } from '../source/source-file.js';
import { findWord } from '../vocabulary/vocabulary.js';
import { addFinding, type Findings } from './findings.js';

/** `## Stage: Eat` is a comment, and would leave what follows to the stage above. */
export function reportHeadings(file: SourceFile, findings: Findings): void {
  const { text } = file;
  if (!text.includes('##')) return;
  for (const lineStart of file.lineStarts) {
    const line = HEADING().exec(text.slice(lineStart, lineStart + longestHeading));
    const [, before = '', word = '', rest = ''] = line ?? [];
    const keyword = word.toLowerCase();
    if (line === null || findWord(keyword, 'map') === undefined) continue;
    const start = lineStart + before.search(/#/);
    const wordStart = lineStart + before.length;
    const span = { file, start, end: wordStart + word.length };
    const written = { ...span, end: wordStart + word.length };
    const asLine = { title: `write "${keyword}${rest}"`, safe: false, edits: [{ span: written, text: keyword }] };
    const asComment = {
      title: 'keep it as a comment: write a single "#"',
      safe: false,
      edits: [{ span: { ...span, end: wordStart }, text: '# ' }],
    };
    addFinding(
      findings,
      report(headingLine, span, { line: `${keyword}${rest}` }, { alternatives: [asLine, asComment] }),
    );
  }
}

const HEADING = lazyPattern(
  '^([ \\t]*#{2,6}[ \\t]*)(\\p{L}[\\p{L}-]*)((?:[ \\t]+[\\p{L}\\p{M}\\p{N}_-]+)?:[ \\t]*\\S[^\\r\\n]*)',
);
const longestHeading = 400;

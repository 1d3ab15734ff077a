// Nests the statements of a file by their indentation, and gives each its comments.

import { isControl, isStrangeBlank, SPACE } from '../../grammar/characters.js';
import {
  indentationOf,
  type Level,
  type Measured,
  measureIndentation,
  type Place,
  placeLine,
  plainIndentation,
} from '../../grammar/indentation.js';
import type { CommentLine, LogicalLine, PlainLine } from '../../grammar/logical-lines.js';
import { report } from '../diagnostics/problem.js';
import { belowBase, betweenLevels, flatContinuation, mixedIndentation } from '../diagnostics/problems/lines.js';
import { tooDeep } from '../diagnostics/problems/text.js';
import { lineText, positionAt, type SourceFile } from '../source/source-file.js';
import { spanOf } from '../source/span.js';
import type { Comment, Statement } from './ast.js';
import { type PlaceOfSlip, placeMisplaced, widthOfMixed } from './meant-level.js';
import type { Reading } from './reading.js';
import { extendStrangeBlanks, readStatement } from './statement.js';
import type { StatementLine } from './statement-line.js';

export interface Tree {
  readonly statements: readonly Statement[];
  readonly trailingComments: readonly Comment[];
}

/** `readLines` calls for each line in the order of the file, and returns the comments below the last. */
export function buildTree(
  reading: Reading,
  maximalDepth: number,
  readLines: (visit: (line: LogicalLine) => void) => readonly CommentLine[],
): Tree {
  const spaceUnit = once(() => spaceUnitOf(reading.file));
  const tree: GrowingTree = { statements: [], levels: [], lines: 0, reportedDepth: false, maximalDepth, spaceUnit };
  const comments = readLines((line) => {
    addLine(reading, tree, line, tree.lines);
    tree.lines += 1;
  });
  const trailingComments: Comment[] = [];
  let reached = Number.POSITIVE_INFINITY;
  for (const line of comments) {
    reached = Math.min(reached, measureComment(reading, tree, line));
    const block = reached > (tree.levels[0]?.width ?? 0) ? blockAt(tree.levels, reached) : undefined;
    if (block === undefined) trailingComments.push(commentOf(reading, line));
    else addTrailingComment(block.statement, commentOf(reading, line));
  }
  return { statements: tree.statements, trailingComments };
}

interface GrowingTree {
  readonly statements: Statement[];
  /** The statements that may still get children, from the outermost. */
  readonly levels: OpenLevel[];
  lines: number;
  reportedDepth: boolean;
  readonly maximalDepth: number;
  /** How many spaces the file indents by. */
  readonly spaceUnit: () => number;
}

interface OpenLevel extends Level {
  readonly statement: GrowingStatement;
}

function addLine(reading: Reading, tree: GrowingTree, line: LogicalLine, index: number): void {
  const { levels } = tree;
  const measured = measureLine(reading, tree, line, index);
  const roughPlace = placeLine(levels, measured.width, '');
  if (roughPlace.parents >= tree.maximalDepth) {
    reportDepth(reading, tree, line);
    return;
  }
  const read = readStatement(reading, line, index);
  const keyword = read.head.keyword.text;
  const { misplaced } = roughPlace;
  let place: Place = roughPlace;
  if (misplaced !== undefined) {
    const meant = placeMisplaced(reading, levels, measured.width, keyword);
    reportMisplaced(reading, tree, line, meant, measured.width);
    place = meant;
  }
  const comments = placeComments(reading, tree, line, place.parents);
  while (levels.length > place.parents) levels.pop();
  const parent = levels[place.parents - 1];
  const indentation = misplaced === undefined ? measured.indentation : indentationOf(place.width, measured.indentation);
  // One finding a line: where a slip of indentation says that it may stand elsewhere, its place is not worth a second.
  const unsure = misplaced === 'between' || measured.mixed !== undefined;
  const statement = nodeOf(unsure ? { ...read, flawed: true } : read, measured.written, comments);
  if (parent === undefined) tree.statements.push(statement);
  else addChild(parent.statement, statement);
  levels.push({ width: place.width, indentation, keyword, statement });
  if (line.continuations.length > 0) checkContinuations(reading, tree, line, index);
}

/** A statement that others may still be nested in. */
interface GrowingStatement extends Statement {
  children: Statement[];
  trailingComments: Comment[];
}

// Most statements hold nothing: they share these, and get their own with the first child or comment.
const NO_CHILDREN: Statement[] = [];
const NO_TRAILING_COMMENTS: Comment[] = [];

function addChild(parent: GrowingStatement, child: Statement): void {
  if (parent.children === NO_CHILDREN) parent.children = [child];
  else parent.children.push(child);
}

function addTrailingComment(statement: GrowingStatement, comment: Comment): void {
  if (statement.trailingComments === NO_TRAILING_COMMENTS) statement.trailingComments = [comment];
  else statement.trailingComments.push(comment);
}

/** Written out, absent parts too: one shape of object is much faster to make and to read than several. */
function nodeOf(
  { span, head, body, flawed }: StatementLine,
  indentation: string,
  above: PlacedComments,
): GrowingStatement {
  return {
    kind: 'statement',
    span,
    keyword: head.keyword,
    name: head.name,
    personas: head.personas,
    text: body.text,
    list: body.list,
    children: NO_CHILDREN,
    comments: above.own,
    trailingComments: NO_TRAILING_COMMENTS,
    indentation,
    blankBefore: above.blankBefore,
    blankAfterComments: above.blankAfterComments,
    loneWords: body.loneWords,
    flawed,
  };
}

/** As wide as the lines around it; what is no plain indentation is reported, once for lines that follow each other. */
function measureLine(reading: Reading, tree: GrowingTree, line: PlainLine, statement: number): MeasuredLine {
  const { levels, spaceUnit } = tree;
  const written = reading.file.text.slice(line.lineStart, line.start);
  if (written === '') return NOT_INDENTED;
  const strangeAt = indexOfStrange(written);
  if (strangeAt !== -1) {
    const span = spanOf(reading.file, line.lineStart, line.start);
    const plain = plainIndentation(written);
    const place = { ...span, start: span.start + strangeAt, end: span.start + strangeAt + 1 };
    // Control characters are reported as such.
    if (!isControl(written.charCodeAt(strangeAt))) {
      extendStrangeBlanks(reading, statement, place, [{ span, text: plain }]);
    }
    return { ...measureIndentation(plain, levels, spaceUnit), written, mixed: undefined };
  }
  const measured = measureIndentation(written, levels, spaceUnit);
  const { mixed } = measured;
  if (mixed !== undefined) {
    const width = widthOfMixed(reading, levels, line, measured);
    const indentation = indentationOf(width, measured.indentation);
    const span = spanOf(reading.file, line.lineStart, line.start);
    const expected = indentation.startsWith('\t') ? 'tabs' : 'spaces';
    reading.runs.extend({
      kind: 'mixed-indentation',
      statement,
      span,
      edits: [{ span, text: indentation }],
      describe: (first, lines, edits) => {
        const fix = { title: `indent with ${expected}`, safe: false, edits };
        return report(mixedIndentation, first, { within: mixed === 'within', expected, lines }, { fix });
      },
    });
    return { written, width, indentation, mixed };
  }
  return { written, width: measured.width, indentation: measured.indentation, mixed };
}

const NOT_INDENTED: MeasuredLine = { written: '', width: 0, indentation: '', mixed: undefined };

interface MeasuredLine extends Measured {
  readonly written: string;
}

function indexOfStrange(written: string): number {
  for (let at = 0; at < written.length; at += 1) if (isStrangeBlank(written.charCodeAt(at))) return at;
  return -1;
}

function reportDepth(reading: Reading, tree: GrowingTree, line: LogicalLine): void {
  if (tree.reportedDepth) return;
  tree.reportedDepth = true;
  reading.add(report(tooDeep, spanOf(reading.file, line.start, line.end), { limit: tree.maximalDepth }));
}

function reportMisplaced(
  reading: Reading,
  tree: GrowingTree,
  line: PlainLine,
  place: PlaceOfSlip,
  width: number,
): void {
  const { file } = reading;
  if (place.misplaced === 'below-base') {
    const [first] = tree.statements;
    const firstLine = first === undefined ? '' : lineText(file, positionAt(file, first.span.start).line).trim();
    reading.add(report(belowBase, spanOf(file, line.start, line.end), { first: firstLine }));
    return;
  }
  const { inner, outer } = place;
  const above = tree.levels.find((level) => level.width === inner);
  const like = above?.indentation ?? '';
  const span = spanOf(file, line.lineStart, line.start);
  const fixTo = (target: number) => ({
    title: `indent it by ${target}`,
    safe: false,
    edits: [{ span, text: indentationOf(target, like) }],
  });
  const alternatives = place.width === outer ? [fixTo(outer), fixTo(inner)] : [fixTo(inner), fixTo(outer)];
  const { certain } = place;
  const details = { width, above: above?.keyword ?? '', inner, outer, ...(certain ? { only: place.width } : {}) };
  const extra = certain ? { fix: fixTo(place.width) } : { alternatives };
  reading.add(report(betweenLevels, span, details, extra));
}

interface PlacedComments {
  readonly own: readonly Comment[];
  readonly blankBefore: boolean;
  readonly blankAfterComments: boolean;
}

const NO_COMMENTS: readonly Comment[] = [];

/** Those no deeper than the statement below them are its own; the others stay in the blocks they stand in. */
function placeComments(reading: Reading, tree: GrowingTree, line: LogicalLine, parents: number): PlacedComments {
  if (line.comments.length === 0) {
    return { own: NO_COMMENTS, blankBefore: line.blankBefore, blankAfterComments: false };
  }
  const own: Comment[] = [];
  // What stands below the comment of an outer block is no longer in an inner one, however deep: comments keep their order.
  let reached = Number.POSITIVE_INFINITY;
  for (const comment of line.comments) {
    reached = Math.min(reached, measureComment(reading, tree, comment));
    const block = blockAt(tree.levels, reached);
    // A block that goes on with this statement has no last comment yet.
    if (block === undefined || tree.levels.indexOf(block) < parents) own.push(commentOf(reading, comment));
    else addTrailingComment(block.statement, commentOf(reading, comment));
  }
  const [first] = own;
  if (first === undefined) return { own, blankBefore: line.blankAfterComments, blankAfterComments: false };
  return { own, blankBefore: first.blankBefore, blankAfterComments: line.blankAfterComments };
}

function measureComment(reading: Reading, { levels, spaceUnit }: GrowingTree, line: CommentLine): number {
  const written = plainIndentation(reading.file.text.slice(line.lineStart, line.start));
  return measureIndentation(written, levels, spaceUnit).width;
}

/** The innermost open statement that a line of this width is deeper than. */
function blockAt(levels: readonly OpenLevel[], width: number): OpenLevel | undefined {
  return levels.findLast((level) => level.width < width);
}

function commentOf({ file }: Reading, { start, end, blankBefore }: CommentLine): Comment {
  const text = file.text.slice(start + 1, end).trimStart();
  return { kind: 'comment', text, span: spanOf(file, start, end), blankBefore };
}

/** The innermost level is the statement's own. */
function checkContinuations(reading: Reading, tree: GrowingTree, line: LogicalLine, index: number): void {
  const own = tree.levels.at(-1);
  if (own === undefined) return;
  const flat: PlainLine[] = [];
  for (const continuation of line.continuations) {
    if (measureLine(reading, tree, continuation, index).width <= own.width) flat.push(continuation);
  }
  const [first] = flat;
  if (first === undefined) return;
  const deeper = own.indentation.startsWith('\t') ? `${own.indentation}\t` : `${own.indentation}  `;
  const edits = flat.map(({ lineStart, start }) => ({ span: spanOf(reading.file, lineStart, start), text: deeper }));
  const fix = { title: 'indent it deeper', safe: true, edits };
  const span = spanOf(reading.file, first.start, first.start + 1);
  reading.add(report(flatContinuation, span, { keyword: own.keyword }, { fix }));
}

/** The narrowest indentation by spaces alone; 2 where there is none. */
function spaceUnitOf({ text, lineStarts }: SourceFile): number {
  let narrowest = Number.POSITIVE_INFINITY;
  for (const lineStart of lineStarts) {
    let end = lineStart;
    while (text.charCodeAt(end) === SPACE) end += 1;
    const code = text.charCodeAt(end);
    const indents = code > SPACE && end > lineStart;
    if (indents && end - lineStart < narrowest) narrowest = end - lineStart;
  }
  return Number.isFinite(narrowest) ? narrowest : 2;
}

function once(compute: () => number): () => number {
  let value: number | undefined;
  return () => {
    value ??= compute();
    return value;
  };
}

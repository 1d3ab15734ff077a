// Findings for people: what is wrong, the lines it is about, why, and what to write instead. Laid out as rustc does it.

import { Chalk } from 'chalk';
import { saysTheFix } from '../advice.js';
import { codeFrame, type FramePaint, gutterRow } from '../code-frame.js';
import type { Diagnostic, Fix, Severity } from '../diagnostic.js';
import { changedLines } from '../fix-preview.js';
import { visible, visibleLines } from '../visible.js';
import type { ColourLevel, DiagnosticFormat } from './format.js';

export const prettyFormat: DiagnosticFormat = {
  name: 'pretty',
  documentation: 'for people: each finding with the lines it is about and what to write instead',
  machineReadable: false,
  document: false,
  paths: 'here',
  write: (diagnostics, { colour }) => {
    const palettes = {
      error: paletteFor('error', colour),
      warning: paletteFor('warning', colour),
      info: paletteFor('info', colour),
    };
    return diagnostics
      .map((diagnostic) => `${prettyRows(diagnostic, palettes[diagnostic.severity]).join('\n')}\n`)
      .join('\n');
  },
};

/** More places would bury the one that is wrong. */
const MOST_RELATED = 8;

interface Palette extends FramePaint {
  readonly severity: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly added: (text: string) => string;
  readonly removed: (text: string) => string;
}

/** Every style by the level that was asked for: what this process's terminal can show does not matter. */
function paletteFor(severity: Severity, level: ColourLevel): Palette {
  const chalk = new Chalk({ level });
  const styles = { error: chalk.bold.red, warning: chalk.bold.yellow, info: chalk.bold.cyan };
  const style = styles[severity];
  return {
    severity: style,
    primary: style,
    secondary: chalk.blue,
    gutter: chalk.blue,
    strong: chalk.bold,
    added: chalk.green,
    removed: chalk.red,
  };
}

function prettyRows(diagnostic: Diagnostic, palette: Palette): readonly string[] {
  const { severity, code, message, span, label = '', related } = diagnostic;
  const places = [
    { span, primary: true, label },
    ...related.slice(0, MOST_RELATED).map((place) => ({ span: place.span, primary: false, label: place.message })),
  ];
  const { rows, gutterWidth } = codeFrame(places, palette);
  const title = `${palette.severity(`${severity}[${code}]`)}${palette.strong(`: ${visible(message)}`)}`;
  return [title, ...rows, ...adviceRows(diagnostic, gutterWidth, palette)];
}

function adviceRows(diagnostic: Diagnostic, width: number, palette: Palette): readonly string[] {
  const unshown = diagnostic.related.length - MOST_RELATED;
  const rows = [
    ...(unshown > 0 ? remarkRows('note', `${unshown} more of these places are not shown`, width, palette) : []),
    ...diagnostic.notes.flatMap((note) => remarkRows('note', note, width, palette)),
    ...diagnostic.help
      .filter((help) => !saysTheFix(help, diagnostic.fix))
      .flatMap((help) => remarkRows('help', help, width, palette)),
    ...solutionRows(diagnostic, width, palette),
  ];
  return rows.length === 0 ? [] : [gutterRow('', '|', '', width, palette), ...rows];
}

/** Further lines stand beside the vertical line: one that is the author's own can't begin a command of a CI server. */
function remarkRows(kind: string, text: string, width: number, palette: Palette): readonly string[] {
  const [first = '', ...rest] = visibleLines(text);
  const indentation = ' '.repeat(kind.length + 2);
  return [
    gutterRow('', '=', `${palette.strong(`${kind}:`)} ${first}`, width, palette),
    ...rest.map((line) => gutterRow('', '|', line === '' ? '' : indentation + line, width, palette)),
  ];
}

function solutionRows({ fix, alternatives = [] }: Diagnostic, width: number, palette: Palette): readonly string[] {
  return [
    ...(fix === undefined ? [] : fixRows('fix', fix, width, palette)),
    ...alternatives.flatMap((alternative, index) =>
      fixRows(index === 0 && fix === undefined ? 'either' : 'or', alternative, width, palette),
    ),
  ];
}

/** The fix in words; the lines before and after it too, unless the words already hold what to write. */
function fixRows(kind: string, fix: Fix, width: number, palette: Palette): readonly string[] {
  const isChoice = kind !== 'fix';
  const title = fix.safe || isChoice ? fix.title : `${fix.title} (look at the result: it may change what the map says)`;
  const words = remarkRows(kind, title, width, palette);
  if (saysWhatToWrite(fix)) return words;
  return [
    ...words,
    ...changedLines(fix).map((line) => {
      const paint = line.sign === '+' ? palette.added : palette.removed;
      return gutterRow(String(line.number), paint(line.sign), paint(line.text), width, palette);
    }),
  ];
}

function saysWhatToWrite({ title, edits }: Fix): boolean {
  const [edit, ...more] = edits;
  const written = edit?.text.trim() ?? '';
  return more.length === 0 && written !== '' && title.includes(written);
}

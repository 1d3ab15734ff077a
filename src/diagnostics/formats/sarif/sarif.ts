// Findings as SARIF 2.1.0, as GitHub code scanning and other servers of findings take it.

import { positionAt, type SourceFile } from '../../../source/source-file.js';
import type { Span } from '../../../source/span.js';
import { inLines } from '../../advice.js';
import { endOfLine } from '../../byte-columns.js';
import type { Diagnostic, Fix, Severity } from '../../diagnostic.js';
import { fingerprintsOf } from '../../fingerprints.js';
import { jsonText } from '../../json-text.js';
import { visible } from '../../visible.js';
import type { DiagnosticFormat, FormatOptions } from '../format.js';
import { artifactLocation, sourceRoot } from './artifact-location.js';
import { lineHashes } from './line-hashes.js';

export const sarifFormat: DiagnosticFormat = {
  name: 'sarif',
  documentation: 'a log in SARIF 2.1.0, for GitHub code scanning and other servers of findings',
  machineReadable: true,
  document: true,
  paths: 'repository',
  write: (diagnostics, options) =>
    jsonText({
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [runOf(diagnostics, options)],
    }),
};

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

function runOf(diagnostics: readonly Diagnostic[], options: FormatOptions) {
  const kinds = [...new Map(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic])).values()].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
  const indexes = new Map(kinds.map(({ code }, index) => [code, index]));
  const fingerprints = fingerprintsOf(diagnostics);
  const hashOf = hashesOfLines();
  return {
    tool: {
      driver: {
        name: 'journey',
        ...(options.version === undefined ? {} : { version: options.version, semanticVersion: options.version }),
        rules: kinds.map((kind) => ruleOf(kind, options)),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [sourceRoot]: { description: { text: 'The root of the repository.' } } },
    results: diagnostics.map((diagnostic, index) => ({
      ruleId: diagnostic.code,
      ruleIndex: indexes.get(diagnostic.code),
      level: levels[diagnostic.severity],
      message: messageOf(inLines(diagnostic).join('\n')),
      locations: [{ ...locationOf(diagnostic.span), ...logicalLocations(diagnostic) }],
      ...relatedLocations(diagnostic),
      partialFingerprints: {
        primaryLocationLineHash: hashOf(diagnostic.span),
        'journeyFinding/v1': fingerprints[index],
      },
      ...fixesOf(diagnostic),
    })),
  };
}

function ruleOf({ code, name, severity }: Diagnostic, { describe }: FormatOptions) {
  const kind = describe?.(code);
  return {
    id: code,
    name,
    shortDescription: { text: kind?.summary ?? name },
    ...(kind === undefined
      ? {}
      : { fullDescription: { text: kind.summary }, help: { text: kind.text, markdown: kind.markdown } }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['journey-map'], 'problem.severity': severity === 'info' ? 'recommendation' : severity },
  };
}

/** Brackets before parentheses would be a link. */
function messageOf(text: string) {
  return { text: text.replace(/\](?=\()/g, '\\]') };
}

function locationOf(span: Span) {
  return {
    physicalLocation: { artifactLocation: artifactLocation(span.file.path), region: lineRegion(span) },
  };
}

/** Never beyond the first line: servers mark whole lines of what is longer. */
function lineRegion({ file, start, end }: Span) {
  const first = positionAt(file, start);
  const last = positionAt(file, Math.min(end, endOfLine(file, start)));
  return {
    startLine: first.line,
    startColumn: first.column,
    ...(last.column > first.column ? { endLine: first.line, endColumn: last.column } : {}),
  };
}

function logicalLocations({ within = [] }: Diagnostic) {
  if (within.length === 0) return {};
  const names = within.map(visible);
  return { logicalLocations: [{ name: names.at(-1), fullyQualifiedName: names.join(' / ') }] };
}

function relatedLocations({ related }: Diagnostic) {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.map(({ span, message }, index) => ({
      id: index + 1,
      ...locationOf(span),
      ...(message === '' ? {} : { message: messageOf(visible(message)) }),
    })),
  };
}

/** An author chooses among these, so that the readings of a line may stand here too. */
function fixesOf({ fix, alternatives = [] }: Diagnostic) {
  const fixes = [...(fix === undefined ? [] : [fix]), ...alternatives].filter(({ edits }) => edits.length > 0);
  return fixes.length === 0 ? {} : { fixes: fixes.map(fixOf) };
}

function fixOf({ title, edits }: Fix) {
  const files = [...new Set(edits.map(({ span }) => span.file))];
  return {
    description: messageOf(visible(title)),
    artifactChanges: files.map((file) => ({
      artifactLocation: artifactLocation(file.path),
      replacements: edits
        .filter(({ span }) => span.file === file)
        .map(({ span, text }) => ({ deletedRegion: wholeRegion(span), insertedContent: { text } })),
    })),
  };
}

function wholeRegion({ file, start, end }: Span) {
  const first = positionAt(file, start);
  const last = positionAt(file, end);
  return { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
}

function hashesOfLines(): (span: Span) => string | undefined {
  const known = new Map<SourceFile, readonly string[]>();
  return ({ file, start }) => {
    const hashes = known.get(file) ?? lineHashes(file);
    known.set(file, hashes);
    return hashes[positionAt(file, start).line - 1];
  };
}

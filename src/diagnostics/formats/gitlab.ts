// Findings as a Code Quality report, which GitLab shows in merge requests.

import { positionAt } from '../../source/source-file.js';
import { inLines } from '../advice.js';
import { fingerprintsOf } from '../fingerprints.js';
import { jsonText } from '../json-text.js';
import type { DiagnosticFormat } from './format.js';

export const gitlabFormat: DiagnosticFormat = {
  name: 'gitlab',
  documentation: "a Code Quality report for GitLab's merge requests",
  machineReadable: true,
  document: true,
  paths: 'repository',
  write: (diagnostics) => {
    const fingerprints = fingerprintsOf(diagnostics);
    return jsonText(
      diagnostics.map((diagnostic, index) => {
        const { code, name, severity, span } = diagnostic;
        const begin = positionAt(span.file, span.start).line;
        const end = positionAt(span.file, Math.max(span.start, span.end - 1)).line;
        return {
          description: `${code}: ${inLines(diagnostic).join('; ')}`,
          check_name: name,
          fingerprint: fingerprints[index],
          severity: severities[severity],
          location: { path: span.file.path.replace(/^(?:\.\/)+/, ''), lines: { begin, end } },
        };
      }),
    );
  },
};

/** GitLab knows info, minor, major, critical and blocker. */
const severities = { error: 'major', warning: 'minor', info: 'info' } as const;

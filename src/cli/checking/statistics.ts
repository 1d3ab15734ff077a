// How often each finding was made, for `--statistics`.

import type { Diagnostic } from '../../diagnostics/diagnostic.js';

/** The most frequent first: `  12  J403  pain-without-opportunity  (info)`. */
export function statistics(diagnostics: readonly Diagnostic[]): string {
  const counts = new Map<string, { readonly diagnostic: Diagnostic; count: number }>();
  for (const diagnostic of diagnostics) {
    const known = counts.get(diagnostic.code);
    if (known === undefined) counts.set(diagnostic.code, { diagnostic, count: 1 });
    else known.count += 1;
  }
  const rows = [...counts.values()].sort(
    (a, b) => b.count - a.count || (a.diagnostic.code < b.diagnostic.code ? -1 : 1),
  );
  const width = String(rows[0]?.count ?? 0).length;
  const names = Math.max(0, ...rows.map(({ diagnostic }) => diagnostic.name.length));
  return rows
    .map(({ diagnostic: { code, name, severity }, count }) => {
      const shown = severity === 'info' ? 'hint' : severity;
      return `${String(count).padStart(width)}  ${code}  ${name.padEnd(names)}  ${shown}\n`;
    })
    .join('');
}

// Opens the file of a configuration or a theme, or says why it is none. Understands none of its words.

import { report } from '../../diagnostics/problem.js';
import { unusableSettings } from '../../diagnostics/problems/configuration.js';
import { readBytes } from '../read-bytes.js';
import { readSource, type SourceReading, sourceFrom, startOf } from '../read-source.js';
import { MAXIMUM_SETTINGS } from './read-settings.js';

/** `whole`: what messages call it. */
export function readSettingsFile(path: string, label: string, whole: string): SourceReading {
  const reading = readBytes(path, MAXIMUM_SETTINGS);
  if (reading.kind === 'bytes') return sourceFrom(reading.bytes, label, reading.identity);
  if (reading.kind === 'missing') return readSource(path, label, MAXIMUM_SETTINGS);
  return {
    kind: 'refused',
    finding: report(unusableSettings, startOf(label), { whole, reason: reading.reason }),
    reached: false,
  };
}

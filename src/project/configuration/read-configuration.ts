// Reads the text of journey.config.yaml. Loads the YAML library: import this only when there is a file.

import type { Outcome } from '../../diagnostics/diagnostic.js';
import type { SourceFile } from '../../source/source-file.js';
import type { Configuration } from './configuration.js';
import { readSettings } from './read-settings.js';
import { configurationSetting } from './settings.js';

/** What could be read, however many findings there are. Never throws. */
export function readConfiguration(file: SourceFile): Outcome<Configuration> {
  return readSettings(file, configurationSetting, 'the configuration');
}

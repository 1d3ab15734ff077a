// The formats in which findings can be written: the registry. To add one, write its file and list it here.

import { compactFormat } from './compact.js';
import type { DiagnosticFormat } from './format.js';
import { jsonFormat } from './json.js';
import { prettyFormat } from './pretty.js';

export const diagnosticFormats: readonly DiagnosticFormat[] = [prettyFormat, compactFormat, jsonFormat];

// The formats in which findings can be written: the registry. To add one, write its file and list it here.

import { compactFormat } from './compact.js';
import type { DiagnosticFormat } from './format.js';
import { githubFormat } from './github.js';
import { gitlabFormat } from './gitlab.js';
import { jsonFormat } from './json.js';
import { junitFormat } from './junit.js';
import { markdownFormat } from './markdown.js';
import { prettyFormat } from './pretty.js';
import { rdjsonFormat } from './rdjson.js';
import { sarifFormat } from './sarif/sarif.js';

export const diagnosticFormats: readonly DiagnosticFormat[] = [
  prettyFormat,
  compactFormat,
  jsonFormat,
  sarifFormat,
  githubFormat,
  gitlabFormat,
  junitFormat,
  rdjsonFormat,
  markdownFormat,
];

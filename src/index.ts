// The public API of the package `journeymap`: pure, typed, no I/O, the same in Node and in a browser.

export {
  type CheckOptions,
  type CompileOptions,
  check,
  compile,
  format,
  render,
} from './compile.js';
export type { Diagnostic, Fix, Outcome, RelatedPlace, Severity } from './diagnostics/diagnostic.js';
export type { RenderOptions } from './draw.js';
export type { OwnFont } from './fonts/own-font.js';
export type { FontSubsetter, FontUse } from './fonts/picture-fonts.js';
export type { ImageReader } from './image/image.js';
export type { LintSettings, RuleSetting } from './lint/settings.js';
export type { Fact } from './model/fact.js';
export type {
  Actor,
  Declaration,
  Declared,
  Journey,
  Label,
  LabelState,
  Moment,
  Persona,
  Scale,
  Stage,
  Step,
  TeamLane,
  Touchpoint,
} from './model/journey.js';
export type { CalendarDate, Reference, Score, Value } from './model/value.js';
export type {
  FormatOptions,
  JourneyRenderer,
  JsonOptions,
  PictureRenderer,
  PictureRendering,
  PixelRequest,
  PngOptions,
  Rasterizer,
  Rendered,
  Renderer,
  Rendering,
  SceneRenderer,
  SceneRendering,
  TerminalOptions,
} from './renderers/renderer.js';
export type { FileReader, FileReading, FileRefusal } from './resolve/file-reader.js';
export type { Primitive } from './scene/primitive.js';
export type { Scene } from './scene/scene.js';
export { createSourceFile, type Position, positionAt, type SourceFile } from './source/source-file.js';
export type { Span } from './source/span.js';
export { applyEdits, type TextEdit } from './source/text-edit.js';
export type { Limits } from './syntax/limits.js';
export type { Colours, Theme } from './themes/theme.js';

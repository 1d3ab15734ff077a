// What a plugin exports, as renderers: its shape is looked at before it is used, and what it gives when it has drawn.
// Loads nothing.

import type { Journey } from '../../model/journey.js';
import type { PictureRendering, Rendered, Renderer, Rendering, SceneRendering } from '../../renderers/renderer.js';
import type { Scene } from '../../scene/scene.js';

/** The renderers, or a clause that says why there are none. */
export function readPlugin(module: unknown, known: readonly Renderer[]): readonly Renderer[] | string {
  const exported = exportsOf(module);
  if (exported.length === 0) return 'exports no "renderer", "renderers" or default';
  const renderers: Renderer[] = [];
  for (const candidate of exported) {
    const reason = reasonAgainstShape(candidate);
    if (reason !== undefined || !isRenderer(candidate)) return reason ?? 'exports something else';
    const taken = reasonAgainstNames(candidate, [...known, ...renderers]);
    if (taken !== undefined) return taken;
    renderers.push(guarded(candidate));
  }
  return renderers;
}

function exportsOf(module: unknown): readonly unknown[] {
  if (typeof module !== 'object' || module === null) return [];
  if ('renderer' in module) return [module.renderer];
  if ('renderers' in module && Array.isArray(module.renderers)) return module.renderers;
  if (!('default' in module)) return [];
  // A CommonJS plugin: its exports are the default.
  const inner = exportsOf(module.default);
  return inner.length > 0 ? inner : [module.default];
}

function isRenderer(candidate: unknown): candidate is Renderer {
  return reasonAgainstShape(candidate) === undefined;
}

function reasonAgainstShape(candidate: unknown): string | undefined {
  if (typeof candidate !== 'object' || candidate === null) return 'exports a renderer that is no object';
  const { name, endings, mediaType, documentation, drawsFrom, render } = Object(candidate);
  if (typeof name !== 'string' || !/^[a-z][a-z0-9-]{0,31}$/.test(name)) {
    return 'needs a "name" of small letters, digits and hyphens';
  }
  const areEndings = Array.isArray(endings) && endings.length > 0 && endings.every(isEnding);
  if (!areEndings) return 'needs "endings", such as [".txt"], and none of a map or of YAML';
  if (typeof mediaType !== 'string') return 'needs a "mediaType"';
  if (typeof documentation !== 'string') return 'needs a "documentation"';
  if (!['scene', 'svg', 'journey'].includes(drawsFrom)) return 'needs "drawsFrom": "scene", "svg" or "journey"';
  return typeof render === 'function' ? undefined : 'needs a function "render"';
}

function isEnding(ending: unknown): boolean {
  return (
    typeof ending === 'string' && /^(?:\.[a-z0-9_-]{1,16}){1,3}$/.test(ending) && !/\.(?:journey|ya?ml)$/.test(ending)
  );
}

function reasonAgainstNames({ name, endings }: Renderer, known: readonly Renderer[]): string | undefined {
  if (known.some((other) => other.name === name)) return `has the name "${name}", which is that of another format`;
  const taken = endings.find((ending) => known.some((other) => other.endings.includes(ending)));
  return taken === undefined ? undefined : `has the ending ${taken}, which is that of another format`;
}

/** Something else than text or bytes is told by the plugin's name, not by what would break on it. */
function guarded(renderer: Renderer): Renderer {
  const checked = (output: unknown): Rendered => {
    if (typeof output === 'string' || output instanceof Uint8Array) return output;
    throw new TypeError(`the plugin for "${renderer.name}" gave neither text nor bytes`);
  };
  switch (renderer.drawsFrom) {
    case 'scene':
      return {
        ...renderer,
        render: async (scene: Scene, rendering: SceneRendering) => checked(await renderer.render(scene, rendering)),
      };
    case 'svg':
      return {
        ...renderer,
        render: async (svg: string, rendering: PictureRendering) => checked(await renderer.render(svg, rendering)),
      };
    case 'journey':
      return {
        ...renderer,
        render: async (journey: Journey, rendering: Rendering) => checked(await renderer.render(journey, rendering)),
      };
  }
}

// The one list of the folders' order, of the islands, and of who may import which library. dependency-cruiser checks
// it (.dependency-cruiser.mjs), ARCHITECTURE.md shows it (scripts/generate.mjs). Change the design here, and nowhere else.

/** From left to right: a folder imports only itself and what stands to its left; folders of one place know nothing of each other. */
export const order = [
  ['source'],
  ['diagnostics'],
  ['grammar'],
  ['syntax'],
  ['vocabulary'],
  ['model'],
  ['fonts', 'image'],
  ['resolve', 'rules', 'scene', 'format'],
  ['lint'],
  ['themes'],
  ['lanes'],
  ['layouts'],
  ['renderers', 'arrange'],
  ['draw'],
  ['compile'],
  ['index'],
  ['project'],
  ['cli'],
  ['bin'],
];

/** Registries whose things never import a sibling: only `index.ts`, the contract and shared files may be met. */
export const islands = [
  { folder: 'src/renderers', shared: ['renderer.ts', 'shared/'] },
  { folder: 'src/lanes', shared: ['lane.ts', 'shared/'] },
  { folder: 'src/layouts', shared: ['layout.ts'] },
  { folder: 'src/themes', shared: ['theme.ts', 'colours/'] },
  { folder: 'src/rules', shared: ['rule.ts', 'shared/'] },
];

/** Libraries that few folders may know; every other library may be imported where it is needed. */
export const libraries = [
  { name: 'chevrotain', packages: ['chevrotain'], folders: ['grammar', 'src/syntax'] },
  { name: 'commander', packages: ['commander'], folders: ['src/cli'] },
  { name: 'fontkit and subset-font', packages: ['fontkit', 'subset-font'], folders: ['src/project/fonts'] },
  { name: '@resvg/resvg-js', packages: ['@resvg/resvg-js'], folders: ['src/project/pixels'] },
  { name: 'yaml', packages: ['yaml'], folders: ['src/project'] },
  { name: 'chalk', packages: ['chalk'], folders: ['src/diagnostics/formats', 'src/renderers/terminal', 'src/cli'] },
];

/** Only these may import a built-in of Node's. */
export const nodeFolders = ['src/project', 'src/cli', 'bin'];

/** The path of a folder or root file as a regular expression. */
export function pathOf(name) {
  if (name === 'grammar' || name === 'bin') return `^${name}/`;
  if (['arrange', 'draw', 'compile', 'index'].includes(name)) return `^src/${name}\\.ts$`;
  return `^src/${name}/`;
}

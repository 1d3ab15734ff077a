// The folder order, the islands and the libraries of scripts/architecture.mjs as rules.
import { islands, libraries, nodeFolders, order, pathOf } from './scripts/architecture.mjs';

const folderOrder = order.slice(0, -1).flatMap((names, place) =>
  names.map((name) => ({
    name: `order-${name}`,
    comment: `${name} imports only what stands to its left (scripts/architecture.mjs)`,
    severity: 'error',
    from: { path: pathOf(name) },
    to: {
      path: order
        .slice(place)
        .flat()
        .filter((other) => other !== name)
        .map(pathOf),
    },
  })),
);

const islandRules = islands.map(({ folder, shared }) => ({
  name: `island-${folder.replace('src/', '')}`,
  comment: `the things of ${folder} never import each other`,
  severity: 'error',
  from: { path: `^${folder}/([^/]+?)(?:\\.ts|/)`, pathNot: `^${folder}/index\\.ts$` },
  to: {
    path: `^${folder}/`,
    pathNot: [`^${folder}/$1(?:\\.ts$|/)`, ...shared.map((file) => `^${folder}/${file.replace('.', '\\.')}`)],
  },
}));

const libraryRules = libraries.map(({ name, packages, folders }) => ({
  name: `library-${name.split(' ')[0].replace('.', '')}`,
  comment: `${name} is known to ${folders.join(' and ')} alone`,
  severity: 'error',
  from: { pathNot: folders.map((folder) => `^${folder}`) },
  to: { path: packages.map((name) => `node_modules/${name}/`) },
}));

/** @type {import('dependency-cruiser').IConfiguration & { forbidden: import('dependency-cruiser').IForbiddenRuleType[] }} */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^\\.\\./dist/' } },
    ...folderOrder,
    ...islandRules,
    ...libraryRules,
    {
      name: 'node-built-ins',
      comment: `only ${nodeFolders.join(', ')} may touch the machine`,
      severity: 'error',
      from: { pathNot: nodeFolders.map((folder) => `^${folder}/`) },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};

// Loads the program with the bytecode that the build kept of it: making that anew from half a megabyte of source costs
// more than checking a map. V8 takes bytecode only of its own version and of the same source; else Node loads the program.

const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const program = join(__dirname, '..', 'dist', 'program');
const entry = join(program, 'cli.js');
exports.entry = entry;

exports.loadProgram = function loadProgram() {
  const folder = bytecodeFolder();
  if (existsSync(folder)) return createLoader(folder)(entry);
  require('node:module').enableCompileCache?.();
  return require(entry);
};

/** Where this Node's bytecode lies: beside that of others. */
exports.bytecodeFolder = bytecodeFolder;
function bytecodeFolder() {
  return join(program, 'bytecode', `${process.versions.v8}-${process.platform}-${process.arch}`);
}

/** A `require` for files of the program. `loaded` hears of each file when it has been compiled. */
exports.createLoader = createLoader;
function createLoader(folder, loaded) {
  const { Script } = require('node:vm');
  const modules = new Map();
  return function load(path) {
    const known = modules.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    const name = path.slice(program.length + 1);
    // The build writes ASCII, which is read faster as what it is.
    const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'latin1')}\n})`;
    const script = new Script(source, { filename: path, cachedData: bytecodeIn(join(folder, `${name}.bytecode`)) });
    loaded?.(name, script);
    const requireFrom = (id) => (id.startsWith('.') ? load(join(dirname(path), id)) : require(id));
    script.runInThisContext()(module.exports, requireFrom, module, path, dirname(path));
    return module.exports;
  };
}

/** A part that was never needed while the build watched has none. */
function bytecodeIn(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

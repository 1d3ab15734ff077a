// Runs the built program as bin/journey.js would, and keeps the bytecode of what ran where bin/load-program.js looks
// for it. Run after run adds to it: only functions that ran have any.
const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { bytecodeFolder, createLoader, entry } = require('../bin/load-program.js');

// V8 notes the flags that hold when bytecode is kept, and takes it only under the same: those that the program sets later
// (optimise-later.ts) must not hold here.
require('node:v8').setFlagsFromString = () => {};

const folder = bytecodeFolder();
const scripts = new Map();

process.on('exit', () => {
  for (const [name, script] of scripts) {
    const path = join(folder, `${name}.bytecode`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, script.createCachedData());
  }
});

createLoader(folder, (name, script) => scripts.set(name, script))(entry);

// Runs the built program as bin/journey.js would, and keeps the bytecode of what ran where bin/load-program.js looks
// for it. Run after run adds to it: only functions that ran have any.
const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { bytecodeFolder, createLoader, entry } = require('../bin/load-program.js');

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

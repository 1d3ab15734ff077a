#!/usr/bin/env node
// Starts the command line; nothing else. Written so that an old Node can still read it and say what it lacks, and
// not as a module: preparing for modules costs Node a tenth of its own start.

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`error: journey needs Node 20.19 or newer, and this is ${process.versions.node}\n`);
  process.exitCode = 2;
} else {
  require('./load-program.js').loadProgram();
}

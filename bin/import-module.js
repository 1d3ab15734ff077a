// Imports a module of the user's: a plugin. The program is made of scripts without `import`, so that V8 keeps their bytecode.

module.exports = (url) => import(url);

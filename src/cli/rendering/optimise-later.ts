// Tells V8 to wait longer before it optimises. A map is drawn in a second or two, and the optimising compiler spends as
// long beside it, mostly on code that has nearly done its work. To be called when the code is loaded: V8 takes kept
// bytecode only under the flags that it was made with.

import { setFlagsFromString } from 'node:v8';

export function optimiseLater(): void {
  // Of a version that no longer knew the flag, the user would hear.
  if (/^1[1-3]\./.test(process.versions.v8)) setFlagsFromString('--interrupt-budget=1000000');
}

// What the machine says when a file can't be used, in words that end a sentence.

/** `ENOENT`; empty when the error is none of the machine's. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** A clause: `you have no permission to`. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  if (code === '') return error instanceof Error ? error.message : String(error);
  return reasons.get(code) ?? `the system says ${code}`;
}

const reasons = new Map([
  ['EACCES', 'you have no permission to'],
  ['EPERM', 'the system does not permit it'],
  ['EROFS', 'the disk can only be read'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'your share of the disk is full'],
  ['ELOOP', 'its links lead round in a circle'],
  ['ENOENT', 'it is not there'],
  ['ENOTDIR', 'something on its path is not a folder'],
  ['EEXIST', 'a file of that name is there already'],
  ['EISDIR', 'it is a folder'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EMFILE', 'too many files are open'],
  ['EBUSY', 'another program is using it'],
]);

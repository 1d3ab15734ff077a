// Problems of the files themselves, before a word of them is understood: J089 to J093.
// Their examples are commands, as the fault lies outside the text. A file that is too large is J001.

import type { Problem, ProblemEntry } from '../problem.js';

export const emptyFile: Problem<Readonly<Record<never, never>>> = {
  code: 'J089',
  name: 'empty-file',
  severity: 'error',
  summary: 'a file holds nothing, or comments only',
  explanation:
    'A map begins with a line `journey:`, a library for other maps with what it declares. A file that says nothing is most often one that was not saved, that a failed command left behind, or that nobody has written yet.',
  badExample: ': > dinner.journey && journey check dinner.journey\n',
  goodExample: 'journey init dinner.journey && journey check dinner.journey\n',
  message: () => 'this file says nothing yet',
  help: () => ['a map begins with "journey:" and its name; "journey init" writes one to start from'],
};

export const missingFile: Problem<{ readonly path: string }> = {
  code: 'J090',
  name: 'missing-file',
  severity: 'error',
  summary: 'a file that was named is not there',
  explanation:
    'Paths are relative to the folder the command runs in. A name with blanks or brackets needs quotes in most shells.',
  badExample: 'journey check diner.journey\n',
  goodExample: 'journey check dinner.journey\n',
  message: ({ path }) => `there is no file "${path}"`,
};

export const notAFile: Problem<{ readonly path: string; readonly reason: string }> = {
  code: 'J091',
  name: 'not-a-file',
  severity: 'error',
  summary: 'what was named is a device, a pipe or a socket',
  explanation:
    'Maps are read from ordinary files, so that no command ever waits for a device. To hand over text that another program writes, pipe it into the command and give `-` for the file.',
  badExample: 'journey check <(make-a-map)\n',
  goodExample: 'make-a-map | journey check -\n',
  message: ({ path, reason }) => `"${path}" ${reason}, and a map is read from a file`,
  help: () => ['pipe the text in and give "-" for the file: make-a-map | journey check -'],
};

export const unreadableFile: Problem<{ readonly path: string; readonly reason: string }> = {
  code: 'J092',
  name: 'unreadable-file',
  severity: 'error',
  summary: 'a file is there, and the system does not let it be read',
  explanation: 'The message repeats what the system says. Most often the file belongs to somebody else.',
  badExample: 'chmod 000 dinner.journey && journey check dinner.journey\n',
  goodExample: 'chmod 644 dinner.journey && journey check dinner.journey\n',
  message: ({ path, reason }) => `"${path}" ${reason}`,
};

export const notUtf8: Problem<{ readonly offset: number; readonly byte: number; readonly utf16: boolean }> = {
  code: 'J093',
  name: 'not-utf-8',
  severity: 'error',
  summary: 'a file is not UTF-8 text',
  explanation:
    'Every map is UTF-8, so that it reads the same on every machine and in every script. The message names the first byte that does not belong. Nothing is guessed or replaced: a wrong guess would change the words of the people you spoke to.',
  badExample: 'iconv --to-code=latin1 dinner.journey > old.journey && journey check old.journey\n',
  goodExample:
    'iconv --from-code=latin1 --to-code=utf-8 old.journey > dinner.journey && journey check dinner.journey\n',
  message: ({ offset, byte, utf16 }) =>
    utf16
      ? 'the file is UTF-16, and only UTF-8 is read'
      : `the file is not UTF-8: byte ${offset + 1} is 0x${byte.toString(16).padStart(2, '0')}`,
  help: ({ utf16 }) => [
    utf16
      ? 'save it as UTF-8, or convert it: iconv --from-code=utf-16 --to-code=utf-8'
      : 'save it as UTF-8; if it comes from an old Windows program: iconv --from-code=windows-1252 --to-code=utf-8',
  ],
};

export const fileProblems: readonly ProblemEntry[] = [emptyFile, missingFile, notAFile, unreadableFile, notUtf8];

// Mirrors SVG path data about its own vertical axis: every x changes its sign, every arc its sweep.

/** All commands of SVG 1.1, absolute and relative. Data that cannot be read comes back as it is. */
export function mirroredPath(d: string): string {
  const parts = d.match(/[a-z]|[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/giu) ?? [];
  let out = '';
  let command = '';
  let at = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    if (/[a-z]/iu.test(part[0] ?? '') && part.length === 1) {
      if (numbersOf(part) === undefined && !/z/iu.test(part)) return d;
      command = part;
      at = 0;
      out += part;
      continue;
    }
    const arity = numbersOf(command);
    if (arity === undefined) return d;
    const number = turns(command, at % arity)
      ? negated(part)
      : flips(command, at % arity)
        ? part === '0'
          ? '1'
          : '0'
        : part;
    out += at > 0 || !/[a-z]$/iu.test(out) ? ` ${number}` : number;
    at += 1;
  }
  return out;
}

function numbersOf(command: string): number | undefined {
  return { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7 }[command.toLowerCase()];
}

/** Which of a command's numbers lies along x. */
function turns(command: string, place: number): boolean {
  switch (command.toLowerCase()) {
    case 'v':
      return false;
    case 'h':
      return true;
    case 'a':
      return place === 2 || place === 5;
    default:
      return place % 2 === 0;
  }
}

function flips(command: string, place: number): boolean {
  return command.toLowerCase() === 'a' && place === 4;
}

function negated(number: string): string {
  if (/^[+-]?[0.]+$/u.test(number)) return '0';
  return number.startsWith('-') ? number.slice(1) : `-${number.replace(/^\+/u, '')}`;
}

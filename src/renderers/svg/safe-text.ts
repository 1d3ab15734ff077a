// Text on its way into XML. Escaping is done where markup is made; here goes only what no escape can make legal.

/** What XML 1.0 forbids even as a reference, and surrogates without their partner. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const isPlain = /^[\x20-\x7e]*$/;

/** Tabs and line ends would be read as spaces anyway, differently by each reader. */
const lineBreaks = /[\t\n\r]/g;

export function withoutForbiddenCharacters(text: string): string {
  if (isPlain.test(text)) return text;
  return text.replace(lineBreaks, ' ').replace(forbidden, '\uFFFD');
}

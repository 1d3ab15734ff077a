// How much of a user's text a message quotes. Escapes nothing: that is for the formats.

const LONGEST_QUOTED = 60;

/** The text, or its beginning with `...`, never cut inside a character pair. */
export function shortened(text: string, longest = LONGEST_QUOTED): string {
  if (text.length <= longest) return text.replaceAll('\n', ' ');
  const characters = [...text.slice(0, longest)];
  return `${characters.slice(0, -3).join('').trimEnd().replaceAll('\n', ' ')}...`;
}

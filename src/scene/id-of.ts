// A piece of an id from words of the author: letters and digits of any script stay, all else becomes a hyphen.

export function idOf(words: string): string {
  const id = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return id === '' ? 'map' : [...id].slice(0, 48).join('');
}

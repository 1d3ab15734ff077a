// Makes ids from names in any script: legal in XML, in a `#reference` and in a style sheet, and each used once.

const notInNames =
  /[^A-Za-z0-9_\-\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u037D\u037F-\u1FFF\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]+/gu;

export function idFrom(name: string): string {
  const cleaned = name.replace(notInNames, '-').replace(/^-+|-+$/g, '');
  if (cleaned === '') return 'journey';
  return /^[A-Za-z_\u00C0-\u02FF\u0370-\u{EFFFF}]/u.test(cleaned) ? cleaned : `j-${cleaned}`;
}

/** Five characters instead of a long prefix, for ids that nobody reads and that are repeated hundreds of times (FNV-1a). */
export function shortPrefix(prefix: string): string {
  if (prefix.length <= 6) return prefix;
  let hash = 0x811c9dc5;
  for (let index = 0; index < prefix.length; index += 1) {
    hash = Math.imul(hash ^ prefix.charCodeAt(index), 0x01000193) >>> 0;
  }
  return `j${hash.toString(36).padStart(5, '0').slice(-5)}`;
}

/** `prefix-name`; the second of the same name becomes `prefix-name-2`. */
export function claimId(taken: Set<string>, prefix: string, name: string): string {
  const wanted = `${prefix}-${name.replace(notInNames, '-')}`;
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}

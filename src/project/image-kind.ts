// Whether bytes begin as an image does. Decodes nothing: a wrong file is told apart, a broken one is not.

/** Bytes that are looked at. An SVG may begin with a long comment. */
export const IMAGE_HEAD = 4096;

export function beginsAsImage(head: Buffer): boolean {
  return signatures.some((signature) => signature(head)) || beginsAsSvg(head);
}

const signatures: readonly ((head: Buffer) => boolean)[] = [
  (head) => head.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  (head) => head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  (head) => ['GIF87a', 'GIF89a'].includes(head.toString('latin1', 0, 6)),
  (head) => head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP',
];

function beginsAsSvg(head: Buffer): boolean {
  const text = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  return text.startsWith('<') && /<svg[\s>]/.test(text);
}

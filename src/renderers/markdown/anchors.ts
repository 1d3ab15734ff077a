// The anchors of headings, as GitHub makes them of their text, so that links within the page arrive. Says nothing of links
// to elsewhere.

import { visible } from '../../diagnostics/visible.js';

/** A new anchor for each heading of a page, in order: the second of the same text ends with `-1`. */
export function createAnchors(): (text: string) => string {
  const taken = new Map<string, number>();
  return (text) => {
    const plain = anchorOf(text);
    let anchor = plain;
    let number = taken.get(plain) ?? 0;
    while (taken.has(anchor)) {
      number += 1;
      anchor = `${plain}-${number}`;
    }
    taken.set(plain, number);
    taken.set(anchor, taken.get(anchor) ?? 0);
    return anchor;
  };
}

function anchorOf(text: string): string {
  return visible(text.replace(/\s+/gu, ' ').trim())
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Connector_Punctuation} -]/gu, '')
    .replaceAll(' ', '-');
}

// What runs inside a page: each function is sent there alone, as its text, so that none may use another or an import.
// JavaScript, because the names of a browser are no part of the types that the compiler is written with.

/** @param {readonly string[]} fonts as CSS writes them @returns {Promise<void>} */
export async function loadFonts(fonts) {
  await Promise.all(fonts.map((font) => document.fonts.load(font, '\u2713∞⚑A')));
}

/**
 * How wide texts are when an SVG of ours draws them.
 *
 * @param {{ texts: readonly string[], attributes: Readonly<Record<string, string>> }} drawn
 * @returns {number[]}
 */
export function drawnWidths({ texts, attributes }) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  const nodes = texts.map((text) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    node.textContent = text;
    return node;
  });
  svg.append(...nodes);
  document.body.append(svg);
  const widths = nodes.map((node) => node.getComputedTextLength());
  svg.remove();
  return widths;
}

/**
 * A font is there when what follows it in the list makes no difference.
 *
 * @param {{ font: string, text: string }} question
 * @returns {boolean}
 */
export function hasFont({ font, text }) {
  const canvas = document.createElement('canvas').getContext('2d');
  const widthBefore = (family) => {
    canvas.font = `40px "${font}", ${family}`;
    return canvas.measureText(text).width;
  };
  return widthBefore('"Noto Sans"') === widthBefore('monospace');
}

/**
 * Where each line of each text of a picture is drawn, in units of the sheet, in the order of the picture.
 *
 * @param {string} svg
 * @returns {{ text: string, left: number, right: number }[][]}
 */
export function drawnTexts(svg) {
  const holder = document.createElement('div');
  holder.innerHTML = svg;
  document.body.append(holder);
  const lineOf = (text, at, node) => {
    const words = text.trim();
    if (words === '') return { text: '', left: 0, right: 0 };
    const left = Math.min(node.getExtentOfChar(at).x, node.getExtentOfChar(at + words.length - 1).x);
    return { text: words, left, right: left + node.getSubStringLength(at, words.length) };
  };
  const blocks = Array.from(holder.querySelectorAll('text'), (node) => {
    let at = 0;
    return Array.from(node.childNodes, (child) => {
      const text = child.textContent;
      const line = lineOf(text, at + text.length - text.trimStart().length, node);
      at += text.length;
      return line;
    });
  });
  holder.remove();
  return blocks;
}

/**
 * What a reader copies who selects each text of a picture from end to end.
 *
 * @param {string} svg
 * @returns {string[]}
 */
export function copiedTexts(svg) {
  const holder = document.createElement('div');
  holder.innerHTML = svg;
  document.body.append(holder);
  const copied = Array.from(holder.querySelectorAll('text'), (node) => {
    getSelection().selectAllChildren(node);
    return getSelection().toString();
  });
  holder.remove();
  return copied;
}

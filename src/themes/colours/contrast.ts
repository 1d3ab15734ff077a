// How well two colours can be told apart: WCAG 2.2, relative luminance and contrast ratio. Knows no theme.

export type HexColour = `#${string}`;

/** From 1 to 21. Six-digit colours. */
export function contrast(one: HexColour, other: HexColour): number {
  const first = luminance(one);
  const second = luminance(other);
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** `over` laid on `under` with this opacity; also the way from one colour to another. */
export function mixed(over: HexColour, under: HexColour, opacity: number): HexColour {
  const bottom = channelsOf(under);
  const channels = channelsOf(over).map((value, index) => value * opacity + (bottom[index] ?? 0) * (1 - opacity));
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: HexColour): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: HexColour): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** A colour in OKLab (Ottosson 2020), where equal steps look equal. */
export type Oklab = readonly [lightness: number, a: number, b: number];

/** A fill and the colour of text on it, at least 4.5 : 1 apart. */
export interface AnswerColour {
  readonly fill: string;
  readonly text: string;
}

/**
 * The colour at a share of the way along the stops, 0 to 1, with black or white for text, whichever stands out more.
 *
 * @example
 * colourAlong([[0, 0, 0], [1, 0, 0]], 0) // { fill: '#000000', text: '#ffffff' }
 */
export function colourAlong(stops: readonly Oklab[], share: number): AnswerColour {
  const linear = toLinear(between(stops, share));
  const luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  const text = (luminance + 0.05) / 0.05 >= 1.05 / (luminance + 0.05) ? '#000000' : '#ffffff';
  return { fill: `#${linear.map(hexOf).join('')}`, text };
}

function between(stops: readonly Oklab[], share: number): Oklab {
  const place = share * (stops.length - 1);
  const from = Math.min(Math.floor(place), stops.length - 2);
  const part = place - from;
  const [a, b] = [stops[from]!, stops[from + 1]!];
  const mix = (i: 0 | 1 | 2) => a[i] + (b[i] - a[i]) * part;
  return [mix(0), mix(1), mix(2)];
}

/** OKLab to linear sRGB, clipped to the gamut. */
function toLinear([lightness, a, b]: Oklab): readonly [number, number, number] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function hexOf(linear: number): string {
  const coded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(coded * 255)
    .toString(16)
    .padStart(2, '0');
}

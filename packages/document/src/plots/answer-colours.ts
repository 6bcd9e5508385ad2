/** A fill and the colour of text on it, at least 4.5 : 1 apart. */
export interface AnswerColour {
  readonly fill: string;
  readonly text: string;
}

type Oklab = readonly [lightness: number, a: number, b: number];

// From sand over grey-blue to indigo, in OKLab: lightness falls evenly and hue turns from yellow to blue, the one turn
// that all common forms of colour blindness still see.
const STOPS: readonly Oklab[] = [
  [0.93, 0.004, 0.055],
  [0.67, -0.03, -0.035],
  [0.39, -0.008, -0.105],
];

/**
 * Colours for the answers of a scale, lowest first and lightest first.
 *
 * @example
 * answerColours(5).length // 5
 */
export function answerColours(count: number): readonly AnswerColour[] {
  return Array.from({ length: count }, (_, at) => {
    const linear = toLinear(between(count === 1 ? 0.5 : at / (count - 1)));
    const luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    const text = (luminance + 0.05) / 0.05 >= 1.05 / (luminance + 0.05) ? '#000000' : '#ffffff';
    return { fill: `#${linear.map(hexOf).join('')}`, text };
  });
}

function between(share: number): Oklab {
  const place = share * (STOPS.length - 1);
  const from = Math.min(Math.floor(place), STOPS.length - 2);
  const part = place - from;
  const [a, b] = [STOPS[from]!, STOPS[from + 1]!];
  const mix = (i: 0 | 1 | 2) => a[i] + (b[i] - a[i]) * part;
  return [mix(0), mix(1), mix(2)];
}

/** OKLab to linear sRGB (Ottosson 2020), clipped to the gamut. */
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

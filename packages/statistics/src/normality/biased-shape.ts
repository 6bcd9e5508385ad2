import { type Counts, countRows, momentsOf } from '../moments/index.ts';

/** Skewness √b1 = m3 / m2^1.5 and kurtosis b2 = m4 / m2² (3 for the normal distribution), all moments over n. */
export interface BiasedShape {
  readonly n: number;
  readonly skewness: number;
  readonly kurtosis: number;
}

/** NaN where there is no variance. Throws on no value, NaN or infinite values. */
export function biasedShape(name: string, values: ArrayLike<number>, counts?: Counts): BiasedShape {
  const n = countRows(name, values.length, counts);
  if (n < 1) throw new RangeError(`${name} needs a value, got none`);
  // About the first value: the rounding of a far mean would move every deviation alike.
  const origin = values[0]!;
  const moved = Float64Array.from(values, (value) => value - origin);
  const { means, scatter } = momentsOf([moved], counts);
  const sd = Math.sqrt(scatter[0]! / n);
  let third = 0;
  let fourth = 0;
  for (let i = 0; i < moved.length; i++) {
    const z = (moved[i]! - means[0]!) / sd;
    const count = counts?.[i] ?? 1;
    third += count * z ** 3;
    fourth += count * z ** 4;
  }
  return { n, skewness: third / n, kurtosis: fourth / n };
}

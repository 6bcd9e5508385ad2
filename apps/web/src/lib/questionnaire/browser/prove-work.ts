/**
 * Searches for a number whose SHA-256 together with an id begins with so many zero bits (`isProven` in the room survey
 * checks it), a few milliseconds at a time, so that the page stays alive. SHA-256 is written out here because browsers
 * offer theirs only on https, and one call at a time.
 */
export function proveWork(id: string, bits: number): Promise<string> {
  let nonce = 0;
  return new Promise((resolve) => {
    const search = (): void => {
      const until = performance.now() + 8;
      while (performance.now() < until) {
        for (const end = nonce + 200; nonce < end; nonce += 1) {
          if (Math.clz32(firstWordOfHash(`${id}:${nonce}`)) < bits) continue;
          resolve(String(nonce));
          return;
        }
      }
      setTimeout(search);
    };
    search();
  });
}

const rounds = 64;

/** The first 32 bits of the fractions of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2), and the square roots of the first 8 (5.3.3). */
const { constants, start } = makeConstants();

function makeConstants() {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < rounds; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  const fraction = (value: number): number => ((value % 1) * 2 ** 32) | 0;
  return {
    constants: primes.map((prime) => fraction(Math.cbrt(prime))),
    start: primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
  };
}

const rotate = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

/** The first 32 bits of the SHA-256 of a plain text of at most 55 signs, which is one block (FIPS 180-4, 6.2). */
export function firstWordOfHash(text: string): number {
  const words = new Int32Array(rounds);
  for (let at = 0; at < text.length; at += 1) words[at >> 2]! |= text.charCodeAt(at) << (24 - 8 * (at & 3));
  words[text.length >> 2]! |= 0x80 << (24 - 8 * (text.length & 3));
  words[15] = text.length * 8;
  for (let at = 16; at < rounds; at += 1) {
    const [near, far] = [words[at - 2]!, words[at - 15]!];
    const small0 = rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3);
    const small1 = rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10);
    words[at] = (words[at - 16]! + small0 + words[at - 7]! + small1) | 0;
  }
  let [a, b, c, d, e, f, g, h] = start as [number, number, number, number, number, number, number, number];
  for (let at = 0; at < rounds; at += 1) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const one = (h + big1 + ((e & f) ^ (~e & g)) + constants[at]! + words[at]!) | 0;
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const two = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  return (a + start[0]!) >>> 0;
}

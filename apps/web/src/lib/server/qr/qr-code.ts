import { encode } from 'uqr';

/** The modules of a QR code, row by row, dark ones true; without the quiet zone around them. */
export type QrCode = readonly (readonly boolean[])[];

/** As many light modules around a code as ISO/IEC 18004 asks for. */
export const quietZone = 4;

/** An address as a QR code that can still be read with 15 % of it dirty or torn (level M, or better where it fits). */
export function qrCode(text: string): QrCode {
  return encode(text, { ecc: 'M', boostEcc: true, border: 0 }).data;
}

import { drawQr } from './draw-qr.ts';
import type { QrCode } from './qr-code.ts';

/** A QR code as an SVG, black on white with its quiet zone, one unit a module. */
export function qrSvg(code: QrCode): string {
  const { size, path } = drawQr(code);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
  );
}

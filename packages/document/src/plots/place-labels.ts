/** A mark with the size of its label. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The middle of a placed label; `free` unless it covers another label or a mark. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly free: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a line through a label weighs, in square units that it covers: little, but more than nothing. */
const STRUCK = 0.5;

/**
 * Puts each label beside its mark, inside the frame, where it covers nothing: right of it, left, above, below, and the
 * four corners, in this order, rather where no line of the cross runs through it. Where no place is free it takes the
 * one that covers least.
 */
export function placeLabels(
  marks: readonly Labelled[],
  radius: number,
  frame: { readonly width: number; readonly height: number },
  cross: { readonly x: number; readonly y: number },
): readonly PlacedLabel[] {
  const taken: Box[] = marks.map(({ x, y }) => boxAt(x, y, 2 * radius, 2 * radius));
  return marks.map(({ x, y, width, height }, own) => {
    const [side, over] = [radius + 3 + width / 2, radius + 1 + height / 2];
    const near = radius * 0.6 + width / 2;
    const tries = [
      [side, 0],
      [-side, 0],
      [0, -over],
      [0, over],
      [near, -over],
      [near, over],
      [-near, -over],
      [-near, over],
    ] as const;
    let best: { readonly x: number; readonly y: number; readonly cost: number } | undefined;
    for (const [dx, dy] of tries) {
      // A label that would leave the frame is moved in along the edge.
      const at = {
        x: Math.min(frame.width - width / 2, Math.max(width / 2, x + dx)),
        y: Math.min(frame.height - height / 2, Math.max(height / 2, y + dy)),
      };
      const box = boxAt(at.x, at.y, width, height);
      const covered = taken.reduce((sum, other, which) => sum + overlap(box, other) * (which === own ? 3 : 1), 0);
      const struck = Math.abs(at.x - cross.x) < width / 2 || Math.abs(at.y - cross.y) < height / 2 - 3;
      const cost = covered + (struck ? STRUCK : 0);
      if (best === undefined || cost < best.cost) best = { ...at, cost };
      if (cost === 0) break;
    }
    taken.push(boxAt(best!.x, best!.y, width, height));
    return { x: best!.x, y: best!.y, free: best!.cost <= STRUCK };
  });
}

function boxAt(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

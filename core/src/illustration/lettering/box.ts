/** A rectangle: pixels, or shares of a frame. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The box grown by `margin` on every side and held within a frame of this size. */
export function growWithin(box: Box, margin: number, frame: { readonly width: number; readonly height: number }): Box {
  const x = Math.max(0, box.x - margin);
  const y = Math.max(0, box.y - margin);
  return {
    x,
    y,
    width: Math.min(frame.width, box.x + box.width + margin) - x,
    height: Math.min(frame.height, box.y + box.height + margin) - y,
  };
}

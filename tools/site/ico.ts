const HEADER = 22;

/**
 * An ICO file with one square PNG image. Layout: 6 bytes of directory, 16 bytes of entry, the PNG as it is.
 * @param size edge in pixels, 1 to 255
 * @throws RangeError if the format cannot name the size
 */
export function icoOf(png: Uint8Array, size: number): Uint8Array {
  if (!Number.isInteger(size) || size < 1 || size > 255)
    throw new RangeError(`An icon cannot be ${size} wide.`);
  const file = new Uint8Array(HEADER + png.length);
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true); // type: icon
  view.setUint16(4, 1, true); // one image
  file.set([size, size], 6);
  view.setUint16(10, 1, true); // colour planes
  view.setUint16(12, 32, true); // bits per pixel
  view.setUint32(14, png.length, true);
  view.setUint32(18, HEADER, true);
  file.set(png, HEADER);
  return file;
}

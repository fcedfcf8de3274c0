/** XMP in JPEG: one APP1 segment that begins with this name (XMP Specification, part 3, section 1.1.3). */
const HEADER = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');

/** The most a segment holds, its two length bytes included. */
const LONGEST = 0xffff;

/** The same picture with this XMP packet in place of any it had; not a pixel is encoded again. Null where it is too long. */
export function jpegWithXmp(bytes: Uint8Array, packet: string): Uint8Array | null {
  const payload = Buffer.concat([HEADER, Buffer.from(packet, 'utf8')]);
  if (payload.length + 2 > LONGEST) return null;
  const segments = segmentsOf(bytes);
  const kept = segments.filter((segment) => !isXmp(segment));
  // JFIF and Exif insist on being first.
  const place = kept.findLastIndex((segment) => isFirst(segment)) + 1;
  const head = Buffer.from([0xff, 0xe1, (payload.length + 2) >> 8, (payload.length + 2) & 0xff]);
  const rest = bytes.subarray(2 + segments.reduce((sum, segment) => sum + segment.length, 0));
  return Buffer.concat([
    bytes.subarray(0, 2),
    ...kept.slice(0, place),
    head,
    payload,
    ...kept.slice(place),
    rest,
  ]);
}

/** The segments between the start of the file and the picture itself, each with its marker. */
function segmentsOf(bytes: Uint8Array): readonly Uint8Array[] {
  const segments: Uint8Array[] = [];
  for (let at = 2; bytes[at] === 0xff && isMetadata(bytes[at + 1]); ) {
    const length = 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    segments.push(bytes.subarray(at, at + length));
    at += length;
  }
  return segments;
}

/** APP0 to APP15 and comments; what follows belongs to the picture. */
const isMetadata = (marker: number | undefined): boolean =>
  marker !== undefined && ((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe);

const isXmp = (segment: Uint8Array): boolean =>
  segment[1] === 0xe1 && HEADER.equals(segment.subarray(4, 4 + HEADER.length));

const isFirst = (segment: Uint8Array): boolean =>
  segment[1] === 0xe0 ||
  (segment[1] === 0xe1 && Buffer.from(segment.subarray(4, 8)).toString('latin1') === 'Exif');

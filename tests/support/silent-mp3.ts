/**
 * A recording of silence that players take for one: frames of MPEG-2 layer III, mono, 8 kbit/s at 22,050 Hz, of which
 * each lasts 576 / 22,050 seconds and has 26 bytes.
 */
export function silentMp3(seconds: number): Buffer {
  const frame = Buffer.alloc(26);
  frame.set([0xff, 0xf3, 0x10, 0xc4]);
  return Buffer.concat(Array.from({ length: Math.ceil((seconds * 22_050) / 576) }, () => frame));
}

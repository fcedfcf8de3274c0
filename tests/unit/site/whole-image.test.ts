import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readMedia } from '../../../src/site/read-media.ts';

const reasonOf = async (ending: string, bytes: Buffer): Promise<string> => {
  const content = await readMedia(ending, bytes);
  return content.kind === 'unreadable' ? content.reason : `it is ${content.kind}`;
};

describe('an image that was cut off', () => {
  const noise = () =>
    sharp({
      create: {
        width: 90,
        height: 60,
        channels: 3,
        background: '#246',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    });

  test.each([
    ['png', noise().png()],
    ['interlaced png', noise().png({ progressive: true })],
    ['jpeg', noise().jpeg()],
    ['progressive jpeg', noise().jpeg({ progressive: true })],
    [
      'jpeg with much in its head',
      noise()
        .withExif({ IFD0: { ImageDescription: '\u00ff\u00d9'.repeat(500) } })
        .jpeg(),
    ],
    ['webp', noise().webp()],
    ['avif', noise().avif()],
  ])('is known in %s, wherever it was cut', async (_, made) => {
    const bytes = await made.toBuffer();
    expect(await reasonOf('png', bytes)).toBe('it is image');
    for (const part of [0.3, 0.5, 0.9, 0.999]) {
      const reason = await reasonOf('png', bytes.subarray(0, Math.floor(bytes.length * part)));
      expect(reason).toMatch(/^the image is cut off before its end$|^there is no image in it \(/);
    }
  });

  test.each(['png', 'jpeg'] as const)(
    'is whole in %s where something was put behind its end',
    async (format) => {
      const bytes = await noise().toFormat(format).toBuffer();
      expect(await reasonOf('png', Buffer.concat([bytes, Buffer.alloc(40)]))).toBe('it is image');
    },
  );
});

import { hash } from 'node:crypto';
import type { Press } from '../../src/core/rendition/press.ts';

/** One transparent pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** A press without a typesetter: pictures are one pixel, and a PDF is the source it would be set from. */
export const aPress = (): Press => ({
  picture: () => ({
    mediaType: 'image/png',
    bytes: PNG,
    raster: { mediaType: 'image/png', bytes: PNG },
    width: 1200,
    height: 800,
  }),
  drawing: (id) => ({
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="300"><title>${id}</title></svg>`,
    png: PNG,
    width: 720,
    height: 300,
  }),
  typeset: async ({ source }) => new TextEncoder().encode(source),
  sha256: (bytes) => hash('sha256', bytes),
});

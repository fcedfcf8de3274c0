import { hash } from 'node:crypto';
import type { Drawing, Picture, Press } from '../../../../src/core/rendition/press.ts';

/** The smallest PNG there is: one pixel. */
export const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

const picture: Picture = {
  mediaType: 'image/png',
  bytes: PIXEL,
  raster: { mediaType: 'image/png', bytes: PIXEL },
  width: 1200,
  height: 800,
};

const drawing: Drawing = { svg: '<svg/>', png: PIXEL, width: 640, height: 360 };

/** A press that shows one pixel for everything; without drawings if told so. */
export const aPress = ({ draws = true } = {}): Press => ({
  picture: () => picture,
  drawing: () => (draws ? drawing : null),
  typeset: () => Promise.reject(new Error('nobody prints here')),
  sha256: (bytes) => hash('sha256', bytes),
});

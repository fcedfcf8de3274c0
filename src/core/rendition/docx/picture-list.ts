import { strFromU8, strToU8 } from 'fflate';

/**
 * The pictures of the file. docx is given a stand-in for each and the bytes take its place in the finished file:
 * docx would hash and deflate them, which takes longer than all the rest and gains nothing.
 */
export interface PictureList {
  readonly standIn: (key: string, bytes: Uint8Array) => Uint8Array;
  readonly bytesOf: (standIn: Uint8Array) => Uint8Array;
  /** Counts the places where pictures stand, from 1: Word wants an id for each. */
  readonly nextPlace: () => number;
}

export function startPictureList(): PictureList {
  const pictures = new Map<string, Uint8Array>();
  let places = 0;
  return {
    standIn(key, bytes) {
      pictures.set(key, bytes);
      return strToU8(key);
    },
    bytesOf: (standIn) => pictures.get(strFromU8(standIn)) ?? standIn,
    nextPlace: () => ++places,
  };
}

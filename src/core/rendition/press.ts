/*
 * What a copy needs that the core cannot have by itself: the bytes of pictures, and somebody who sets type. The site
 * brings it along; nothing in it decides what may travel.
 */
export interface Press {
  /** An image of the newsroom as it may leave it, with its rights written into the file; asked only of what may travel. */
  readonly picture: (media: string) => Picture;
  /** The drawing of a dataset's chart; null where it has none. */
  readonly drawing: (dataset: string) => Drawing | null;
  /** Sets a Typst document as a tagged PDF (PDF/UA-1). */
  readonly typeset: (print: PrintDocument) => Promise<Uint8Array>;
  /** SHA-256 in hexadecimal; a machine's own way of counting it is ten times as fast as one in JavaScript. */
  readonly sha256: (bytes: Uint8Array) => string;
}

/** A raster image, or an SVG with a raster of itself for those who show no SVG. */
export interface Picture {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** PNG or JPEG, for Word and other readers of few formats; at most 2,000 pixels wide. */
  readonly raster: { readonly mediaType: 'image/png' | 'image/jpeg'; readonly bytes: Uint8Array };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A chart drawn for use outside the page: with title, unit, source and credit inside the drawing. */
export interface Drawing {
  readonly svg: string;
  readonly png: Uint8Array;
  /** Pixels of the SVG; the PNG has twice as many. */
  readonly width: number;
  readonly height: number;
}

/** A document for Typst 0.14 with the files it shows, by the names it shows them under. */
export interface PrintDocument {
  readonly source: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What the PDF says of itself, in its XMP packet as in its information dictionary. */
  readonly metadata: {
    readonly title: string;
    readonly authors: readonly string[];
    readonly language: string;
    /** The canonical address of the license; null where there is none. */
    readonly licenseUrl: string | null;
    readonly rights: string;
    readonly usageTerms: string;
    /** Where the work is found. */
    readonly url: string;
    /** RFC 3339; stands as date of creation and of change, so that the same story gives the same bytes. */
    readonly date: string;
  };
}

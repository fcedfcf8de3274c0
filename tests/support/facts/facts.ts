/** What a format says of a story; a format that has no place for a fact leaves it out. */
export interface Facts {
  readonly url?: string | undefined;
  readonly headline?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  /** Milliseconds since 1970. */
  readonly published?: number | undefined;
  /** Milliseconds since 1970. */
  readonly modified?: number | undefined;
  /** Address of the license. */
  readonly license?: string | undefined;
  readonly copyright?: string | undefined;
  readonly language?: string | undefined;
  readonly version?: number | undefined;
  /** Whole, or its first twelve digits where a format shows no more. */
  readonly fingerprint?: string | undefined;
}

export const inMilliseconds = (date: string | null | undefined): number => Date.parse(date ?? '');

/** The line that every copy for people carries: `Version 2 of 9 February 2026, fingerprint f7574fd72cf5.` */
export function versionLine(text: string): Pick<Facts, 'version' | 'fingerprint'> {
  const [, version, fingerprint] = /Version (\d+) of [^,]+, fingerprint ([0-9a-f]{12})/.exec(text) ?? [];
  return { version: Number(version), fingerprint };
}

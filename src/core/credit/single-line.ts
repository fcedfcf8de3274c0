/**
 * A supplied value as it may stand in a line: every run of white space and control characters is one space; what would
 * reorder the words around it (explicit bidi controls, Unicode UAX #9) or is no character at all is dropped.
 */
export const singleLine = (value: string): string =>
  value.toWellFormed().replace(NOT_FOR_A_LINE, '').replace(SPACES, ' ').trim();

const NOT_FOR_A_LINE = /[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

const SPACES = /[\s\p{Cc}]+/gu;

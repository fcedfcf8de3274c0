/**
 * A URL that may be linked: http or https, the characters that no URL may hold (RFC 3986, section 2) percent-encoded,
 * everything else untouched; null for any other scheme and for relative references.
 */
export const webUrl = (url: string): string | null =>
  /^https?:\/\/[^\s/]/i.test(url.trim())
    ? url.trim().toWellFormed().replace(NOT_IN_URLS, encodeURIComponent)
    : null;

const NOT_IN_URLS = /[\s\p{Cc}\p{Cf}<>"\\^`{|}]/gu;

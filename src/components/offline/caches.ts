/** Pages and the service worker keep stories under the same names; whoever changes the form of a copy counts one up. */
export const CACHES = {
  /** The stories read last. */
  read: 'newsroom-read-1',
  /** What a reader saved stays until they remove it. */
  saved: 'newsroom-saved-1',
  /** Style sheets, scripts, fonts and images of both. */
  parts: 'newsroom-parts-1',
} as const;

/** All that this site keeps begins with it: on one host there may be other sites. */
export const CACHE_PREFIX = 'newsroom-';

/** What is needed to say that a page is not kept; behind it stands a digest of its files. */
export const SHELL_PREFIX = 'newsroom-shell-';

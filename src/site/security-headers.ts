/**
 * The headers every file of the site is served with, in the `_headers` form that Netlify and Cloudflare Pages read and
 * `npm start` applies. The policy stands in the pages too; as a header it also covers what a page might break out of.
 */
export const HEADERS_FILE = `/*
  Content-Security-Policy: default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; media-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self' mailto:; frame-ancestors 'none'
  Strict-Transport-Security: max-age=63072000; includeSubDomains
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: cross-origin

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;

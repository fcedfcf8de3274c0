/**
 * What a page may load and run (Content Security Policy, level 3): what comes from the site itself, and no style or
 * script written into a page. Each page says so in its head, and the server with every file.
 */
export const PAGE_POLICY = [
  "default-src 'self'",
  // Pagefind compiles its search in WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self' mailto:",
].join('; ');

/** The same as a header, where it can also say who may frame a page, which `<meta>` cannot. */
export const HEADER_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`;

/**
 * A `_headers` file as Netlify and Cloudflare Pages read it: an unindented line is a path pattern, the indented
 * lines below it are `Name: value` or, to take a header of an earlier rule away, `! Name`.
 * @typedef {{ readonly pattern: string, readonly set: readonly (readonly [name: string, value: string])[], readonly remove: readonly string[] }} HeaderRule
 * @typedef {{ readonly line: number, readonly text: string }} UnreadableLine
 */

/**
 * Reads the file; lines that are no rule are given back, so that a typing error does not weaken a site unnoticed.
 * @param {string} text
 * @returns {{ rules: HeaderRule[], unreadable: UnreadableLine[] }}
 */
export function parseHeadersFile(text) {
  /** @type {{ pattern: string, set: [string, string][], remove: string[] }[]} */
  const rules = [];
  /** @type {UnreadableLine[]} */
  const unreadable = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (!readLine(line, rules)) unreadable.push({ line: index + 1, text: line.trim() });
  }
  return { rules, unreadable };
}

/**
 * The headers of one path: where two rules name the same header, its values are joined with a comma.
 * @param {readonly HeaderRule[]} rules
 * @param {string} path the path of the URL as requested, without the query
 * @returns {Map<string, string>} by lower-case name
 */
export function headersFor(rules, path) {
  /** @type {Map<string, string>} */
  const headers = new Map();
  for (const rule of rules) {
    if (!matches(rule.pattern, path)) continue;
    for (const name of rule.remove) headers.delete(name.toLowerCase());
    for (const [name, value] of rule.set) {
      const earlier = headers.get(name.toLowerCase());
      headers.set(name.toLowerCase(), earlier === undefined ? value : `${earlier}, ${value}`);
    }
  }
  return headers;
}

/**
 * @param {string} line
 * @param {{ pattern: string, set: [string, string][], remove: string[] }[]} rules the last one takes indented lines
 */
function readLine(line, rules) {
  if (!/^\s/.test(line)) {
    rules.push({ pattern: line.trim(), set: [], remove: [] });
    return /^(\/|https:\/\/)\S*$/.test(line.trimEnd());
  }
  const rule = rules.at(-1);
  const removed = /^\s+!\s*([\w-]+)\s*$/.exec(line)?.[1];
  if (rule && removed) return rule.remove.push(removed);
  const [, name, value] = HEADER.exec(line) ?? [];
  return rule && name && value ? rule.set.push([name, value]) : false;
}

// RFC 9110 section 5.6.2 (token) and 5.5 (field values), without the obsolete bytes above 0x7E
const HEADER = /^\s+([!#$%&'*+.^_`|~\w-]+):\s*([\x20-\x7e]*[\x21-\x7e])\s*$/;

/**
 * `*` stands for anything, `:name` for one segment. A pattern with a host never meets a local server.
 * @param {string} pattern
 * @param {string} path
 */
function matches(pattern, path) {
  const expression = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${expression}$`).test(path);
}

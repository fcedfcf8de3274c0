/**
 * The part of a file a `Range` header asks for; null when the whole file is the right answer, `'outside'` when no
 * byte of it exists. Players need this to move about in a recording. Several ranges at once are not worth their
 * trouble: RFC 9110 section 14.2 allows the whole file instead.
 * @param {string | undefined} range
 * @param {number} size of the file in bytes
 * @returns {{ readonly start: number, readonly end: number } | 'outside' | null} `end` is the last byte, as in the header
 */
export function parseByteRange(range, size) {
  const [matched, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (!matched || (first === '' && last === '')) return null;
  if (first === '') return within(Math.max(0, size - Number(last)), size - 1, size);
  if (last !== '' && Number(last) < Number(first)) return null;
  return within(Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1), size);
}

/**
 * @param {number} start
 * @param {number} end
 * @param {number} size
 */
const within = (start, end, size) => (start < size && start <= end ? { start, end } : 'outside');

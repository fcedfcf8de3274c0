import { DEFAULT_LIMITS, fetchPage } from '../fetch-page.ts';
import type { Input } from './read-input.ts';

/** What a site asks of machines, to be told and not obeyed: an editor asked for this one page. */
export async function miningNotes(input: Input, allowPrivate: boolean): Promise<readonly string[]> {
  const inPage = input.kind === 'text' ? notesInPage(input.text) : [];
  if (input.address === null) return inPage;
  const page = new URL(input.address);
  const read = async (path: string): Promise<string> => {
    const limits = { ...DEFAULT_LIMITS, milliseconds: 5_000, bytes: 500_000, allowPrivate };
    const answer = await fetchPage(new URL(path, page).href, limits);
    return answer.ok && answer.value.kind === 'text' ? answer.value.text : '';
  };
  const [robots, tdm] = await Promise.all([read('/robots.txt'), read('/.well-known/tdmrep.json')]);
  return [
    ...(isDisallowed(robots, page.pathname)
      ? ['robots.txt asks all crawlers to stay away from this page.']
      : []),
    ...(/"tdm-reservation"\s*:\s*1/.test(tdm)
      ? ['The site reserves text and data mining (/.well-known/tdmrep.json).']
      : []),
    ...inPage,
  ];
}

const notesInPage = (text: string): readonly string[] =>
  /<meta[^>]+name=["']?tdm-reservation["']?[^>]+content=["']?1/i.test(text)
    ? ['The page reserves text and data mining (tdm-reservation).']
    : [];

/** Whether the rules for all crawlers (RFC 9309) shut this path; the longest rule that fits decides. */
export function isDisallowed(robots: string, path: string): boolean {
  let isForAll = false;
  let isInRules = true;
  let longest = { length: -1, isAllowed: true };
  for (const line of robots.split('\n')) {
    const [, field = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? [];
    if (/^user-agent$/i.test(field)) {
      if (isInRules) isForAll = false;
      isInRules = false;
      if (value === '*') isForAll = true;
    } else if (/^(?:dis)?allow$/i.test(field)) {
      isInRules = true;
      const isAllowed = /^allow$/i.test(field);
      if (isForAll && value !== '' && fits(value, path) && value.length >= longest.length)
        longest = { length: value.length, isAllowed };
    }
  }
  return !longest.isAllowed;
}

function fits(rule: string, path: string): boolean {
  const isWhole = rule.endsWith('$');
  const parts = rule.replace(/\$$/, '').split('*');
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = path.indexOf(part, at);
    if (found === -1 || (index === 0 && found !== 0)) return false;
    at = found + part.length;
  }
  return !isWhole || at === path.length || parts.at(-1) === '';
}

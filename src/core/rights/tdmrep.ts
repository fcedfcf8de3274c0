import type { Publication } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';

/*
 * The TDM Reservation Protocol, final report of the W3C community group of May 10, 2024. It is the form in which rights
 * in text and data mining are reserved under article 4(3) of Directive (EU) 2019/790.
 */

type Reserving = Pick<Publication, 'url' | 'ai'>;

/** `/.well-known/tdmrep.json`: an array, of no rule where the publication states no preference. */
export function tdmrepJson({ url, ai }: Reserving): string {
  const rules = {
    allow: [{ location: '/', 'tdm-reservation': 0 }],
    unstated: [],
    disallow: [{ location: '/', 'tdm-reservation': 1, 'tdm-policy': policyUrl(url) }],
  }[ai.training];
  return `${JSON.stringify(rules, null, 2)}\n`;
}

/** The same by name and value, as headers of every file and as meta elements; none unless rights are reserved. */
export function tdmFields({ url, ai }: Reserving): readonly (readonly [name: string, value: string])[] {
  if (ai.training !== 'disallow') return [];
  return [
    ['tdm-reservation', '1'],
    ['tdm-policy', policyUrl(url)],
  ];
}

const policyUrl = (site: string): string => absoluteUrl(paths.ai, site);

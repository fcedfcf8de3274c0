import { decoded } from '../text/decoded.ts';

/**
 * An address as it is compared: without scheme, `www.`, fragment, the slash at the end and what trackers add; in small
 * letters where letters do not count.
 */
export function comparableAddress(address: string): string {
  const url = URL.parse(address.trim());
  if (url === null) return address.trim();
  for (const name of [...url.searchParams.keys()]) if (isTracking(name)) url.searchParams.delete(name);
  const host = url.host.toLowerCase().replace(/^www\./, '');
  const path = decoded(url.pathname).replace(/\/+$/, '');
  const query = url.searchParams.toString();
  return `${host}${path}${query === '' ? '' : `?${query}`}`;
}

/** Where a link leads that goes through a program for mail or documents, which writes its target into its own address. */
export function leadsTo(address: string): string {
  const url = URL.parse(address.trim());
  if (url === null) return address;
  const name = REDIRECTS.find(([place]) => place.test(`${url.host}${url.pathname}`))?.[1];
  const target = name === undefined ? null : url.searchParams.get(name);
  return target !== null && /^https?:/i.test(target) ? target : address;
}

/** Google Docs, Outlook, Facebook and LinkedIn, with the parameter that holds the target. */
const REDIRECTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:www\.)?google\.[a-z.]+\/url$/, 'q'],
  [/\.safelinks\.protection\.outlook\.com\//, 'url'],
  [/^lm?\.facebook\.com\/l\.php$/, 'u'],
  [/^(?:www\.)?linkedin\.com\/(?:redir\/redirect|safety\/go)\/?$/, 'url'],
];

/** Whether an address has parameters that only say where a click came from. */
export const hasTracking = (address: string): boolean =>
  [...(URL.parse(address.trim())?.searchParams.keys() ?? [])].some(isTracking);

const isTracking = (name: string): boolean => TRACKERS.test(name);

const TRACKERS =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|ref|ref_src|cmpid|cmp|icid|ncid|wt_mc|at_\w+|xtor|s_cid|vero_id|oly_\w+_id|spm|trk|guccounter)$/i;

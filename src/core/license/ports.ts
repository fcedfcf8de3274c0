import type { CcVersion } from './license.ts';

/**
 * Whether a version was ever issued for a jurisdiction; null asks for the text without one.
 * The answer holds for all six sets of clauses alike.
 */
export function wasIssued(version: CcVersion, port: string | null): boolean {
  if (port === null) return version !== ONLY_PORTED;
  return isPort(port) && issued(port).includes(version);
}

/** The jurisdictions a version was ported to, by the code that its URLs use. */
export const portsOf = (version: CcVersion): readonly Port[] =>
  PORT_CODES.filter((port) => issued(port).includes(version));

/** The English name of a jurisdiction: `Germany`. */
export const portName = (port: string): string => (isPort(port) ? PORTS[port].name : port.toUpperCase());

const issued = (port: Port): readonly CcVersion[] => PORTS[port].versions;

const isPort = (code: string): code is Port => Object.hasOwn(PORTS, code);

/** Every 2.1 license belongs to a jurisdiction. */
const ONLY_PORTED: CcVersion = '2.1';

interface Jurisdiction {
  /** As creativecommons.org writes it, except its `UK: Scotland` and `UK: England & Wales`, which are named as in SPDX. */
  readonly name: string;
  readonly versions: readonly CcVersion[];
}

/** Every ported license, as listed at https://creativecommons.org/licenses/list; 4.0 has none by design. */
const PORTS = {
  am: { name: 'Armenia', versions: ['3.0'] },
  ar: { name: 'Argentina', versions: ['2.5'] },
  at: { name: 'Austria', versions: ['2.0', '3.0'] },
  au: { name: 'Australia', versions: ['2.0', '2.1', '2.5', '3.0'] },
  az: { name: 'Azerbaijan', versions: ['3.0'] },
  be: { name: 'Belgium', versions: ['2.0'] },
  bg: { name: 'Bulgaria', versions: ['2.5'] },
  br: { name: 'Brazil', versions: ['2.0', '2.5', '3.0'] },
  ca: { name: 'Canada', versions: ['2.0', '2.1', '2.5', '3.0'] },
  ch: { name: 'Switzerland', versions: ['2.5', '3.0'] },
  cl: { name: 'Chile', versions: ['2.0', '3.0'] },
  cn: { name: 'China Mainland', versions: ['2.5', '3.0'] },
  co: { name: 'Colombia', versions: ['2.5'] },
  cr: { name: 'Costa Rica', versions: ['3.0'] },
  cz: { name: 'Czech Republic', versions: ['3.0'] },
  de: { name: 'Germany', versions: ['2.0', '3.0'] },
  dk: { name: 'Denmark', versions: ['2.5'] },
  ec: { name: 'Ecuador', versions: ['3.0'] },
  ee: { name: 'Estonia', versions: ['3.0'] },
  eg: { name: 'Egypt', versions: ['3.0'] },
  es: { name: 'Spain', versions: ['2.0', '2.1', '2.5', '3.0'] },
  fi: { name: 'Finland', versions: ['1.0'] },
  fr: { name: 'France', versions: ['2.0', '3.0'] },
  ge: { name: 'Georgia', versions: ['3.0'] },
  gr: { name: 'Greece', versions: ['3.0'] },
  gt: { name: 'Guatemala', versions: ['3.0'] },
  hk: { name: 'Hong Kong', versions: ['3.0'] },
  hr: { name: 'Croatia', versions: ['2.0', '2.5', '3.0'] },
  hu: { name: 'Hungary', versions: ['2.5'] },
  ie: { name: 'Ireland', versions: ['3.0'] },
  igo: { name: 'Intergovernmental Organization', versions: ['3.0'] },
  il: { name: 'Israel', versions: ['1.0', '2.5'] },
  in: { name: 'India', versions: ['2.5'] },
  it: { name: 'Italy', versions: ['2.0', '2.5', '3.0'] },
  jp: { name: 'Japan', versions: ['2.0', '2.1'] },
  kr: { name: 'Korea', versions: ['2.0'] },
  lu: { name: 'Luxembourg', versions: ['3.0'] },
  mk: { name: 'Macedonia', versions: ['2.5'] },
  mt: { name: 'Malta', versions: ['2.5'] },
  mx: { name: 'Mexico', versions: ['2.5'] },
  my: { name: 'Malaysia', versions: ['2.5'] },
  nl: { name: 'Netherlands', versions: ['1.0', '2.0', '2.5', '3.0'] },
  no: { name: 'Norway', versions: ['3.0'] },
  nz: { name: 'New Zealand', versions: ['3.0'] },
  pe: { name: 'Peru', versions: ['2.5'] },
  ph: { name: 'Philippines', versions: ['3.0'] },
  pl: { name: 'Poland', versions: ['2.0', '2.5', '3.0'] },
  pr: { name: 'Puerto Rico', versions: ['3.0'] },
  pt: { name: 'Portugal', versions: ['2.5', '3.0'] },
  ro: { name: 'Romania', versions: ['3.0'] },
  rs: { name: 'Serbia', versions: ['3.0'] },
  scotland: { name: 'Scotland', versions: ['2.5'] },
  se: { name: 'Sweden', versions: ['2.5'] },
  sg: { name: 'Singapore', versions: ['3.0'] },
  si: { name: 'Slovenia', versions: ['2.5'] },
  th: { name: 'Thailand', versions: ['3.0'] },
  tw: { name: 'Taiwan', versions: ['2.0', '2.5', '3.0'] },
  ug: { name: 'Uganda', versions: ['3.0'] },
  uk: { name: 'England and Wales', versions: ['2.0'] },
  us: { name: 'United States', versions: ['3.0'] },
  ve: { name: 'Venezuela', versions: ['3.0'] },
  vn: { name: 'Vietnam', versions: ['3.0'] },
  za: { name: 'South Africa', versions: ['2.0', '2.5', '3.0'] },
} as const satisfies Record<string, Jurisdiction>;

export type Port = keyof typeof PORTS;

export const PORT_CODES = Object.keys(PORTS) as readonly Port[];

import { CC_CLAUSES, CC_VERSIONS, type CcVersion, type License } from './license.ts';
import { portsOf, wasIssued } from './ports.ts';

/** Every license there is: Creative Commons by version, then the public domain tools, then reserved rights. */
export const everyLicense = (): readonly License[] => [
  ...CC_VERSIONS.flatMap(licensesOf),
  { kind: 'cc0', version: '1.0' },
  { kind: 'public-domain-mark', version: '1.0' },
  { kind: 'all-rights-reserved' },
];

const licensesOf = (version: CcVersion): readonly License[] =>
  [null, ...portsOf(version)]
    .filter((port) => wasIssued(version, port))
    .flatMap((port) => CC_CLAUSES.map((clauses) => ({ kind: 'cc', clauses, version, port }) as const));

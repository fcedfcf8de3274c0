import type { TrustClause } from '../../core/newsroom/trust-clauses.ts';

/** What readers see as the subject of each clause. */
export const TRUST_TITLES = {
  identity: 'Identity',
  'editorial-mission': 'Editorial mission',
  'public-service': 'Public service media',
  ownership: 'Type of ownership',
  owners: 'Owners',
  management: 'Management and its location',
  'editorial-contact': 'Editorial contact',
  'revenue-and-data': 'Revenue and data collection',
  principles: 'Accountability for journalism principles',
  accuracy: 'Accuracy and corrections',
  'public-content': 'Content from the public',
  sources: 'Sources',
  affiliations: 'Affiliations and interests',
  'internal-accountability': 'Internal accountability',
  'external-accountability': 'External accountability',
  professionalism: 'Professionalism',
  training: 'Training',
  'self-assessment': 'Publication of a self-assessment',
} as const satisfies Record<TrustClause, string>;

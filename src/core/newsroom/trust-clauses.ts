/** The 18 clauses of the Journalism Trust Initiative (CWA 17493:2019), in its order. Their ids are anchors on the about page. */
export const TRUST_CLAUSES = [
  'identity',
  'editorial-mission',
  'public-service',
  'ownership',
  'owners',
  'management',
  'editorial-contact',
  'revenue-and-data',
  'principles',
  'accuracy',
  'public-content',
  'sources',
  'affiliations',
  'internal-accountability',
  'external-accountability',
  'professionalism',
  'training',
  'self-assessment',
] as const;
export type TrustClause = (typeof TRUST_CLAUSES)[number];

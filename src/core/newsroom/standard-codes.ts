import { nearest } from '../text/nearest.ts';

export const CODE_SCHEMES = ['ESRS', 'GRI', 'SDG', 'IFRS', 'EU-TAXONOMY', 'SFDR'] as const;
export type CodeScheme = (typeof CODE_SCHEMES)[number];

interface Scheme {
  /** What the scheme calls itself in full. */
  readonly name: string;
  /** Where whoever keeps it publishes it. */
  readonly url: string;
  /** Its codes with the names the standard gives them. */
  readonly codes: Readonly<Record<string, string>>;
}

/**
 * The schemes that topics and rules are filed under, and the codes this newsroom knows by name. ESRS by Delegated
 * Regulation (EU) 2023/2772, GRI by the topic standards in force, SDG by UN resolution 70/1, IFRS by the ISSB's standards
 * of 2023, the environmental objectives by Article 9 of Regulation (EU) 2020/852.
 */
export const STANDARD_CODES: Readonly<Record<CodeScheme, Scheme>> = {
  ESRS: {
    name: 'European Sustainability Reporting Standards',
    url: 'https://eur-lex.europa.eu/eli/reg_del/2023/2772/oj',
    codes: {
      '1': 'General requirements',
      '2': 'General disclosures',
      E1: 'Climate change',
      E2: 'Pollution',
      E3: 'Water and marine resources',
      E4: 'Biodiversity and ecosystems',
      E5: 'Resource use and circular economy',
      S1: 'Own workforce',
      S2: 'Workers in the value chain',
      S3: 'Affected communities',
      S4: 'Consumers and end-users',
      G1: 'Business conduct',
    },
  },
  GRI: {
    name: 'GRI Standards of the Global Reporting Initiative',
    url: 'https://www.globalreporting.org/standards/',
    codes: {
      '1': 'Foundation',
      '2': 'General Disclosures',
      '3': 'Material Topics',
      '101': 'Biodiversity',
      '102': 'Climate Change',
      '103': 'Energy',
      '201': 'Economic Performance',
      '205': 'Anti-corruption',
      '302': 'Energy',
      '303': 'Water and Effluents',
      '305': 'Emissions',
      '306': 'Waste',
      '308': 'Supplier Environmental Assessment',
      '401': 'Employment',
      '403': 'Occupational Health and Safety',
      '408': 'Child Labor',
      '409': 'Forced or Compulsory Labor',
      '413': 'Local Communities',
      '414': 'Supplier Social Assessment',
      '417': 'Marketing and Labeling',
    },
  },
  SDG: {
    name: 'Sustainable Development Goals of the United Nations',
    url: 'https://sdgs.un.org/goals',
    codes: {
      '1': 'No poverty',
      '2': 'Zero hunger',
      '3': 'Good health and well-being',
      '4': 'Quality education',
      '5': 'Gender equality',
      '6': 'Clean water and sanitation',
      '7': 'Affordable and clean energy',
      '8': 'Decent work and economic growth',
      '9': 'Industry, innovation and infrastructure',
      '10': 'Reduced inequalities',
      '11': 'Sustainable cities and communities',
      '12': 'Responsible consumption and production',
      '13': 'Climate action',
      '14': 'Life below water',
      '15': 'Life on land',
      '16': 'Peace, justice and strong institutions',
      '17': 'Partnerships for the goals',
    },
  },
  IFRS: {
    name: 'IFRS Sustainability Disclosure Standards',
    url: 'https://www.ifrs.org/issued-standards/ifrs-sustainability-standards-navigator/',
    codes: {
      S1: 'General Requirements for Disclosure of Sustainability-related Financial Information',
      S2: 'Climate-related Disclosures',
    },
  },
  'EU-TAXONOMY': {
    name: 'Environmental objectives of the EU Taxonomy',
    url: 'https://eur-lex.europa.eu/eli/reg/2020/852/oj',
    codes: {
      CCM: 'Climate change mitigation',
      CCA: 'Climate change adaptation',
      WTR: 'Sustainable use and protection of water and marine resources',
      CE: 'Transition to a circular economy',
      PPC: 'Pollution prevention and control',
      BIO: 'Protection and restoration of biodiversity and ecosystems',
    },
  },
  SFDR: {
    name: 'Sustainable Finance Disclosure Regulation',
    url: 'https://eur-lex.europa.eu/eli/reg/2019/2088/oj',
    codes: {
      '6': 'Transparency of the integration of sustainability risks',
      '8': 'Products that promote environmental or social characteristics',
      '9': 'Products with sustainable investment as their objective',
    },
  },
};

/** What the standard calls a code; undefined for one that is not in the table. */
export const nameOfCode = (scheme: CodeScheme, code: string): string | undefined => {
  const { codes } = STANDARD_CODES[scheme];
  return Object.hasOwn(codes, code) ? codes[code] : undefined;
};

/** The code of the scheme that was probably meant. */
export const nearestCode = (scheme: CodeScheme, code: string): string | null =>
  nearest(code, Object.keys(STANDARD_CODES[scheme].codes));

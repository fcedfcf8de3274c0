import { z } from 'zod';
import { ARTICLE_KINDS } from './article-kinds.ts';
import {
  languageTag,
  license,
  line,
  link,
  mailAddress,
  paragraph,
  reference,
  webAddress,
} from './field-schemas.ts';
import { TRUST_CLAUSES } from './trust-clauses.ts';

export const PILLARS = ['environmental', 'social', 'governance'] as const;
export type Pillar = (typeof PILLARS)[number];

/** What a publisher may permit beyond a license. A closed list: the terms say each in its own row. */
export const EXTRA_PERMISSIONS = [
  'headline',
  'localize',
  'house-style',
  'shorten',
  'translate',
  'ads-beside',
  'audio',
  'delay',
] as const;
export type ExtraPermission = (typeof EXTRA_PERMISSIONS)[number];

/** What a publisher may ask for; never a condition of the license. */
export const REQUESTS = ['tell-us', 'byline', 'canonical', 'link-back', 'no-paywall', 'corrections'] as const;
export type RequestKind = (typeof REQUESTS)[number];

/** Extra permissions by name, each with its condition in one sentence. */
export const extraPermissions = z.partialRecord(z.enum(EXTRA_PERMISSIONS), paragraph(400));

/** Requests by name, each as one sentence. */
export const requests = z.partialRecord(z.enum(REQUESTS), paragraph(400));

/** Files that take time to make: of every story, of none, or of the newest so many. */
const howMany = z.union([z.enum(['all', 'off']), z.int().min(1)]).default('all');

const preference = z.enum(['allow', 'disallow', 'unstated']).default('unstated');

const pillar = (name: string) =>
  z
    .strictObject({
      /** What readers see. */
      name: line(60).default(name),
      /** One sentence under the name. */
      description: paragraph(300).optional(),
    })
    .prefault({});

export const publicationSchema = z.strictObject({
  /** The newsroom's name, as it stands in every credit. */
  name: line(120),
  /** Where the site lives: scheme and host, nothing behind them. SITE_URL takes its place where it is set. */
  url: webAddress.transform((given, context) => {
    const { origin, pathname, search, hash } = new URL(given);
    if (pathname !== '/' || search || hash) {
      const expected = 'an address without a path, such as https://news.example.org';
      context.addIssue({
        code: 'custom',
        params: { code: 'bad-value', expected, received: given, nearest: null },
      });
    }
    return `${origin}/`;
  }),
  /** The desk's mail address: pitches, permissions and corrections go there. */
  email: mailAddress,
  /** The license of every story that names none of its own. */
  license,
  /** One line under the name. */
  tagline: line(160).optional(),
  /** Two sentences for search engines, feeds and the about page. */
  description: paragraph(500).optional(),
  /** The language of stories that name none. */
  language: languageTag.default('en'),
  /** Who owns what the newsroom writes; the newsroom itself unless named. */
  copyrightHolder: line(160).optional(),
  /** What is said about warranties in every credit. */
  disclaimer: paragraph(400).default('Provided as is, without warranties of any kind.'),
  /** Whether this newsroom itself publishes for commercial advantage; decides whether it may import NC stories. */
  commercial: z.boolean().default(false),
  /** What anyone may do beyond the license, for every story. */
  permissions: extraPermissions.default({}),
  /** What republishers are asked for, for every story. */
  requests: requests.default({}),
  /** What machines are asked to do or leave; preferences, never terms of the license. */
  ai: z
    .strictObject({
      /** Training of models. */
      training: preference,
      /** Use as input to an answer, with a link. */
      input: preference,
      /** Indexing for search. */
      search: preference,
    })
    .prefault({}),
  /** What the newsroom states about itself, by clause of the Journalism Trust Initiative; the about page shows it. */
  trust: z.partialRecord(z.enum(TRUST_CLAUSES), paragraph()).default({}),
  /** Which copies are made of every story besides HTML, text, Markdown, ninjs and NewsML-G2. */
  copies: z
    .strictObject({
      /** Word documents. */
      docx: howMany,
      /** Print PDFs. */
      pdf: howMany,
      /** The paper of the print PDF. */
      paper: z.enum(['a4', 'letter']).default('a4'),
      /** Whether HTML copies hold an image of one pixel, so that the server's own log can say where they ran. */
      counter: z.boolean().default(false),
    })
    .prefault({}),
  /** The pictures with headline and credit that other sites show beside a link to a story. */
  shareImages: howMany,
  /** Rows of the front page, each of up to four stories; each names a kind, a series or a topic. */
  shelves: z
    .array(
      z.strictObject({
        kind: z.enum(ARTICLE_KINDS).optional(),
        series: reference.optional(),
        topic: reference.optional(),
        /** What stands above them; their own name unless given. */
        title: line(60).optional(),
      }),
    )
    .max(6)
    .default([]),
  /**
   * Whether stories stay readable without a network. Switched off, the next visit of each reader takes the service worker
   * away and what it kept.
   */
  offline: z.boolean().default(true),
  /** What the three pillars are called here. */
  pillars: z
    .strictObject({
      environmental: pillar('Environment'),
      social: pillar('Social'),
      governance: pillar('Governance'),
    })
    .prefault({}),
  /** Where else the newsroom is found. */
  links: z.array(link).default([]),
});

import { z } from 'zod';
import { languageTag, line, link, paragraph, reference } from './field-schemas.ts';

/** The top level of Apple's categories, which every podcast directory knows. */
const SHOW_CATEGORIES = [
  'Arts',
  'Business',
  'Comedy',
  'Education',
  'Fiction',
  'Government',
  'Health & Fitness',
  'History',
  'Kids & Family',
  'Leisure',
  'Music',
  'News',
  'Religion & Spirituality',
  'Science',
  'Society & Culture',
  'Sports',
  'TV & Film',
  'Technology',
  'True Crime',
] as const;

export const showSchema = z.strictObject({
  /** What listeners see. */
  name: line(120),
  /** What it is about and how often it comes. */
  description: paragraph(1_000),
  /** The language it is spoken in; that of the publication unless named. */
  language: languageTag.optional(),
  /** Id of its cover: a square JPEG or PNG of 1,400 to 3,000 pixels, as directories ask. */
  cover: reference.optional(),
  /** Where directories list it. */
  category: z.enum(SHOW_CATEGORIES).default('News'),
  /** Whether its language is unfit for children. */
  explicit: z.boolean().default(false),
  /** Ids of the authors who speak in every episode. */
  hosts: z.array(reference).default([]),
  /** Where else it can be subscribed to. */
  links: z.array(link).default([]),
});

import type { z } from 'zod';
import type { Document } from '../document/document.ts';
import type { Fingerprint } from '../document/fingerprint.ts';
import type { License } from '../license/license.ts';
import type { DateTime } from '../text/date-time.ts';
import type { ArticleKind } from './article-kinds.ts';
import type { articleSchema } from './article-schema.ts';
import type { authorSchema } from './author-schema.ts';
import type { FileContent } from './content-folder.ts';
import type { datasetSchema } from './dataset-schema.ts';
import type { Episode, Show } from './episode.ts';
import type { mediaSchema } from './media-schema.ts';
import type { organizationSchema } from './organization-schema.ts';
import type { pageSchema } from './page-schema.ts';
import type { Pillar, publicationSchema } from './publication-schema.ts';
import type { regulationSchema } from './regulation-schema.ts';
import type { republicationsSchema } from './republications-schema.ts';
import type { seriesSchema } from './series-schema.ts';
import type { termSchema } from './term-schema.ts';
import type { topicSchema } from './topic-schema.ts';

/**
 * Everything that may be published at one moment, with every reference resolved. Drafts, embargoed and future stories
 * are not in it, so nothing drawn from it can leak them.
 */
export interface Newsroom {
  readonly publication: Publication;
  /** The moment this is the state of; the only clock there is. */
  readonly now: DateTime;
  /** Stories to read, the newest first; retracted ones are not among them. */
  readonly articles: readonly Article[];
  /** Withdrawn stories: their address keeps a notice, and nothing else is left of them. */
  readonly retracted: readonly Article[];
  readonly authors: Collection<Author>;
  readonly topics: Collection<Topic>;
  readonly organizations: Collection<Organization>;
  readonly series: Collection<Series>;
  readonly regulations: Collection<Regulation>;
  readonly media: Collection<Media>;
  readonly datasets: Collection<Dataset>;
  readonly terms: Collection<Term>;
  /** Podcasts, whether or not an episode can be heard yet. */
  readonly shows: Collection<Show>;
  /** Evergreen pages that the newsroom wrote itself, by their name in the address. */
  readonly pages: Collection<EvergreenPage>;
  /** What the findings of a check mean, by their codes. */
  readonly findings: Collection<FindingHelp>;
  /** Where stories ran, the newest first. */
  readonly republications: readonly Republication[];
}

/** By id, in the order of their names. */
export type Collection<Entry> = ReadonlyMap<string, Entry>;

export type Publication = Omit<z.output<typeof publicationSchema>, 'copyrightHolder'> & {
  readonly copyrightHolder: string;
};

type ArticleFields = z.output<typeof articleSchema>;

export type Source = ArticleFields['sources'][number];
export type Correction = ArticleFields['corrections'][number];
export type RepublishRule = ArticleFields['republish'];
export type Origin = NonNullable<ArticleFields['origin']>;

export interface Article {
  /** The last part of its address; unique in the newsroom. */
  readonly slug: string;
  /** Its file in the content folder, for messages. */
  readonly file: string;
  readonly title: string;
  readonly dek: string;
  readonly kind: ArticleKind;
  readonly language: string;
  /** Those of the newsroom itself; a story from elsewhere may have none. */
  readonly authors: readonly Author[];
  /** Who signs it, ours or not, in the order of the byline. */
  readonly byline: readonly Signature[];
  readonly pillars: readonly Pillar[];
  readonly topics: readonly Topic[];
  readonly organizations: readonly Organization[];
  /** Where it may stand on the front page. */
  readonly prominence: ArticleFields['prominence'];
  /** What it is a part of. */
  readonly series: Series | null;
  /** Rules it explains; where one changes later, the story says so. */
  readonly regulations: readonly Regulation[];
  readonly published: DateTime;
  /** The latest moment its words changed, a correction included; null if never. */
  readonly updated: DateTime | null;
  readonly license: License;
  readonly hero: Media | null;
  readonly keyPoints: readonly string[];
  readonly sources: readonly Source[];
  /** Oldest first. */
  readonly corrections: readonly Correction[];
  readonly republish: RepublishRule;
  readonly origin: Origin | null;
  /** The recording, where the text is the transcript of one. */
  readonly episode: Episode | null;
  readonly isRetracted: boolean;
  /** 1 for what first appeared, one more for each moment it changed since. */
  readonly version: number;
  /** Words in the text, footnotes included. */
  readonly words: number;
  readonly fingerprint: Fingerprint;
  /** A few of the letters in its file that the fonts of prints and drawings do not have. */
  readonly lettersWithoutFont: readonly string[];
  /** Ids of the media and datasets its text shows, its recording among them, and of the glossary terms it explains. */
  readonly uses: {
    readonly media: readonly string[];
    readonly datasets: readonly string[];
    readonly terms: readonly string[];
  };
  /** Changes whenever its file does. */
  readonly digest: string;
  /** The text; parsed when first asked for. */
  readonly body: () => Document;
}

/** A name in a byline. */
export interface Signature {
  readonly name: string;
  readonly kind: Author['kind'];
  /** Path of the page of one of our own, address of anybody else's; null where there is none. */
  readonly url: string | null;
  /** Null of somebody who is none of ours. */
  readonly author: Author | null;
  readonly bio: Document;
}

export type Author = Omit<z.output<typeof authorSchema>, 'portrait'> &
  Identified & { readonly bio: Document; readonly portrait: Media | null };
export type Topic = z.output<typeof topicSchema> & Identified;
export type Organization = z.output<typeof organizationSchema> & Identified;
export type Series = z.output<typeof seriesSchema> & Identified;
/** A rule with what happened to it, the oldest first. */
export type Regulation = Omit<RegulationFields, 'topics'> &
  Identified & { readonly topics: readonly Topic[] };
export type RuleStep = RegulationFields['timeline'][number];
type RegulationFields = z.output<typeof regulationSchema>;

export type Term = z.output<typeof termSchema> & Identified & { readonly definition: Document };

export type Republication = z.output<typeof republicationsSchema>[number];

export type EvergreenPage = z.output<typeof pageSchema> & Identified & { readonly text: Document };

export type FindingHelp = Identified & { readonly text: Document };

export type Media = z.output<typeof mediaSchema> & Identified & MediaFile;

type MediaFile = {
  /** Path of the file inside the content folder. */
  readonly path: string;
  readonly content: Extract<FileContent, { kind: 'image' | 'audio' }>;
};

export type Dataset = z.output<typeof datasetSchema> &
  Identified & { readonly rows: readonly DataRow[]; readonly csv: string };

/** One row of a dataset by column key; a missing figure is null. */
export type DataRow = Readonly<Record<string, string | number | null>>;

export interface Identified {
  readonly id: string;
  /** Changes whenever its files do. */
  readonly digest: string;
}

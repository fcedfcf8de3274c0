import type { Credit } from '../credit/credit.ts';
import { writeBriefCredit, writeCredit } from '../credit/credit.ts';
import type { Document } from '../document/document.ts';
import { rightsOf } from '../license/rights.ts';
import type { Article, Dataset, Media, Newsroom, Publication } from '../newsroom/newsroom.ts';
import { absoluteUrl } from '../newsroom/urls.ts';
import { type Work, workOf, workOfDataset, workOfMedia } from '../newsroom/work.ts';
import { bodyForCopies } from './recording.ts';

/** One story with all that a page or a copy of it says, each thing in one place. */
export interface Story {
  readonly article: Article;
  readonly work: Work;
  /** The text as copies have it. */
  readonly body: Document;
  readonly credit: Credit;
  readonly publication: Publication;
  /** An image or recording of the story; a story is only assembled when every one exists. */
  readonly media: (id: string) => Illustration<Media>;
  readonly dataset: (id: string) => Illustration<Dataset>;
  /** The short definition of a glossary term. */
  readonly definition: (id: string) => string;
  /** A link of the text as a full address. */
  readonly link: (url: string) => string;
}

/** Something shown in a story that is a work of its own, and whether copies of the story may carry it. */
export interface Illustration<Entry> {
  readonly entry: Entry;
  readonly work: Work;
  readonly credit: Credit;
  readonly mayTravel: boolean;
}

export function storyOf(article: Article, newsroom: Newsroom): Story {
  const { publication } = newsroom;
  const work = workOf(article, newsroom);
  return {
    article,
    work,
    body: bodyForCopies(article),
    credit: writeCredit(work.attribution),
    publication,
    media: (id) => illustration(known(newsroom.media, id), (entry) => workOfMedia(entry, publication)),
    dataset: (id) => illustration(known(newsroom.datasets, id), (entry) => workOfDataset(entry, publication)),
    definition: (id) => known(newsroom.terms, id).short,
    link: (url) => absoluteUrl(url.startsWith('#') ? `${work.url}${url}` : url, publication.url),
  };
}

function illustration<Entry>(entry: Entry, toWork: (entry: Entry) => Work): Illustration<Entry> {
  const work = toWork(entry);
  const mayTravel = rightsOf(work.license).verbatim !== 'no';
  return { entry, work, credit: writeBriefCredit(work.attribution), mayTravel };
}

function known<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new RangeError(`"${id}" was not resolved when the newsroom was assembled`);
  return entry;
}

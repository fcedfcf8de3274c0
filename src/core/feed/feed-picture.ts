import { licenseUrl } from '../license/license-names.ts';
import type { Work } from '../newsroom/work.ts';
import type { Story } from '../rendition/story.ts';
import { rightsLine } from './rights-line.ts';

/** A picture as Media RSS 1.5.1 describes it: `media:content` with the credit and the rights of the picture itself. */
export type FeedPicture = ReturnType<typeof mediaContent>;

/** The main picture of a story; null where it has none or its license keeps the picture from traveling. */
export function pictureOf({ article, media }: Story) {
  if (!article.hero) return null;
  const { entry, work, mayTravel } = media(article.hero.id);
  return mayTravel && entry.content.kind === 'image' ? mediaContent(work, entry.alt, entry.content) : null;
}

function mediaContent(
  { url, license, attribution }: Work,
  alt: string,
  { type, width, height }: { readonly type: string; readonly width: number; readonly height: number },
) {
  const { creators, copyrightNotice } = attribution;
  const page = licenseUrl(license);
  return {
    url,
    type,
    medium: 'image',
    width,
    height,
    description: { value: alt, type: 'plain' },
    credits: creators.map(({ name, role }) => ({ value: name, role })),
    copyright: { value: rightsLine(copyrightNotice, license), ...(page === null ? {} : { url: page }) },
  };
}

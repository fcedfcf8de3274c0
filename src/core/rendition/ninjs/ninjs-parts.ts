import { creditText } from '../../credit/credit-text.ts';
import { licenseUrl } from '../../license/license-names.ts';
import type { Media } from '../../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../../newsroom/urls.ts';
import { toUtc } from '../../text/date-time.ts';
import { illustrationsOf } from '../illustrations.ts';
import { isDrawn } from '../letters.ts';
import { syntheticNotice } from '../recording.ts';
import type { Illustration, Story } from '../story.ts';

/** The other forms of the story, and what is shown in it and may travel, each an item with its own rights. */
export function ninjsParts(story: Story) {
  const { images, sounds, charts } = illustrationsOf(story);
  return {
    renditions: renditionsOf(story),
    associations: [
      ...images.filter(({ mayTravel }) => mayTravel).map((image) => pictureItem(image, story)),
      ...sounds.filter(({ mayTravel }) => mayTravel).map((sound) => audioItem(sound, story)),
      ...charts.map((chart) => graphicItem(chart, story)),
    ],
  };
}

function renditionsOf({ article: { slug, isRetracted }, publication }: Story) {
  const forms = [
    ['html', 'text/html'],
    ['txt', 'text/plain'],
    ['md', 'text/markdown'],
    ['newsml.xml', 'application/vnd.iptc.g2.newsitem+xml'],
  ] as const;
  // Of a withdrawn story there is nothing else.
  const there = isRetracted ? forms.filter(([ending]) => ending === 'newsml.xml') : forms;
  return there.map(([ending, contentType]) => ({
    name: ending,
    href: absoluteUrl(paths.copy(slug, `${slug}.${ending}`), publication.url),
    contentType,
  }));
}

function pictureItem(illustration: Illustration<Media>, story: Story) {
  const { entry, work } = illustration;
  const { content } = entry;
  const size = content.kind === 'image' ? { width: content.width, height: content.height } : {};
  return {
    ...partItem(illustration, story),
    type: 'picture',
    descriptions: [{ role: 'alternative text', contentType: 'text/plain', value: entry.alt }],
    renditions: [
      {
        name: 'original',
        href: work.url,
        contentType: content.type,
        sizeInBytes: content.bytes,
        ...size,
      },
    ],
  };
}

function audioItem(illustration: Illustration<Media>, story: Story) {
  const { entry, work } = illustration;
  const { content } = entry;
  const length = content.kind === 'audio' && content.seconds !== null ? { duration: content.seconds } : {};
  const notice = syntheticNotice(entry);
  const words = notice === null ? entry.alt : `${notice} ${entry.alt}`;
  return {
    ...partItem(illustration, story),
    type: 'audio',
    descriptions: [{ role: 'summary', contentType: 'text/plain', value: words }],
    renditions: [
      { name: 'original', href: work.url, contentType: content.type, sizeInBytes: content.bytes, ...length },
    ],
  };
}

function graphicItem(illustration: ReturnType<typeof illustrationsOf>['charts'][number], story: Story) {
  const { entry, work } = illustration;
  const picture = (ending: 'svg' | 'png', contentType: string) => ({
    name: ending,
    href: absoluteUrl(paths.drawing(entry.id, ending), story.publication.url),
    contentType,
  });
  const drawn = isDrawn(entry) ? [picture('svg', 'image/svg+xml'), picture('png', 'image/png')] : [];
  return {
    ...partItem(illustration, story),
    type: 'graphic',
    descriptions: [{ role: 'summary', contentType: 'text/plain', value: entry.summary }],
    renditions: [...drawn, { name: 'data', href: work.url, contentType: 'text/csv' }],
  };
}

function partItem({ entry, work, credit }: Illustration<{ readonly id: string }>, { article }: Story) {
  const { copyrightNotice, title, creators } = work.attribution;
  const license = licenseUrl(work.license);
  return {
    name: entry.id,
    uri: work.url,
    versionCreated: toUtc(article.updated ?? article.published),
    title,
    by: creators.map(({ name }) => name).join(', '),
    ...(copyrightNotice === null ? {} : { copyrightNotice }),
    usageTerms: creditText(credit),
    ...(license === null ? {} : { rightsInfo: { linkedRights: license } }),
  };
}

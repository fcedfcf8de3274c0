import type { BlockOf } from '../document/document.ts';
import { everyBlock } from '../document/walk.ts';
import { shortName } from '../license/license-names.ts';
import { paths } from '../newsroom/urls.ts';
import { isDrawn } from './letters.ts';
import type { Story } from './story.ts';

/** Something the page shows and a copy does not, and why: nothing vanishes silently. */
export interface LeftOut {
  /** `Image: rows of server racks` */
  readonly what: string;
  /** One plain sentence. */
  readonly why: string;
  /** Where it can be seen. */
  readonly url: string;
}

/** What a kind of copy is able to carry at all. */
export interface Carries {
  readonly images: boolean;
}

/** Everything of the page that this kind of copy leaves out or shows in another form. */
export function leftOut(story: Story, carries: Carries): readonly LeftOut[] {
  const fromHero = story.article.hero ? imageLeftOut(story, story.article.hero.id, carries) : [];
  const fromText = [...everyBlock(story.body)].flatMap((block): readonly LeftOut[] => {
    switch (block.kind) {
      case 'figure':
        return imageLeftOut(story, block.media, carries);
      case 'chart':
        return carries.images ? [] : chartLeftOut(story, block.dataset);
      case 'audio':
        return [audioLeftOut(story, block)];
      case 'embed':
        return [
          {
            what: `Embedded page: ${block.title}`,
            why: 'It belongs to another site; a link to it stands in its place.',
            url: block.url,
          },
        ];
      default:
        return [];
    }
  });
  return [...keyPointsLeftOut(story), ...fromHero, ...fromText];
}

const keyPointsLeftOut = ({ article, work }: Story): readonly LeftOut[] =>
  article.keyPoints.length === 0
    ? []
    : [
        {
          what: 'In brief',
          why: 'The points above the story on its page sum it up; its text stands here in full.',
          url: `${work.url}#key-points`,
        },
      ];

function audioLeftOut(story: Story, { media, title }: BlockOf<'audio'>): LeftOut {
  const { entry, work, mayTravel } = story.media(media);
  const license = mayTravel
    ? `it may be taken under ${shortName(work.license)}`
    : `its own license (${shortName(work.license)}) lets nobody else publish it; ask ${creatorsOf(entry)} for it`;
  const why = `Copies carry no sound; a link to it stands in its place, and ${license}.`;
  return { what: `Recording: ${title}`, why, url: work.url };
}

function imageLeftOut(story: Story, id: string, carries: Carries): readonly LeftOut[] {
  const { entry, work, mayTravel } = story.media(id);
  const what = `Image: ${(entry.title ?? entry.caption ?? entry.alt).replace(/\.$/, '')}`;
  if (!mayTravel) {
    const why = `It is not covered by the license of the text (${shortName(work.license)}); ask ${creatorsOf(entry)} for it.`;
    return [{ what, why, url: work.url }];
  }
  if (carries.images) return [];
  return [
    {
      what,
      why: `This format carries no images; it may be taken under ${shortName(work.license)}.`,
      url: work.url,
    },
  ];
}

function chartLeftOut(story: Story, id: string): readonly LeftOut[] {
  const { entry, work } = story.dataset(id);
  if (!isDrawn(entry)) return [];
  return [
    {
      what: `Chart: ${entry.title}`,
      why: `This format carries no drawings; its figures stand here as a table, under ${shortName(work.license)}.`,
      url: story.link(paths.drawing(id, 'png')),
    },
  ];
}

const creatorsOf = (media: { readonly creators: readonly { readonly name: string }[] }): string =>
  media.creators.map(({ name }) => name).join(', ');

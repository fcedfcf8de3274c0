import type { ParsedContent } from './parse-content.ts';
import type { ArticleEntry } from './resolve-article.ts';

/**
 * Ids of the media and datasets that stories show of which none may be seen yet: the files would give them away.
 * What no story shows at all is not among them, because a page may; nor is a portrait or the cover of a show.
 */
export interface HiddenIllustrations {
  readonly media: ReadonlySet<string>;
  readonly datasets: ReadonlySet<string>;
}

export function hiddenIllustrations(
  { articles, authors, shows }: Pick<ParsedContent, 'articles' | 'authors' | 'shows'>,
  visible: ReadonlySet<string>,
): HiddenIllustrations {
  const shown = (kinds: readonly string[], isVisible: boolean): ReadonlySet<string> =>
    new Set(
      [...articles.values()].flatMap(({ id, fields }) => [
        ...(visible.has(id) === isVisible ? inArticle(fields, kinds) : []),
        ...(canBeHeard(id, fields) === isVisible && kinds.includes('audio') ? recordingIn(fields) : []),
      ]),
    );
  // What was withdrawn is not left to be listened to.
  const canBeHeard = (id: string, { corrections }: ArticleEntry['fields']): boolean =>
    visible.has(id) && !corrections.some(({ kind }) => kind === 'retraction');
  const onlyHidden = (kinds: readonly string[]): ReadonlySet<string> => {
    const seen = shown(kinds, true);
    return new Set([...shown(kinds, false)].filter((id) => !seen.has(id)));
  };
  const elsewhere = new Set([
    ...[...authors.values()].map(({ fields }) => fields.portrait),
    ...[...shows.values()].map(({ fields }) => fields.cover),
  ]);
  const media = [...onlyHidden(['image', 'audio'])].filter((id) => !elsewhere.has(id));
  return { media: new Set(media), datasets: onlyHidden(['dataset']) };
}

const inArticle = ({ hero, body }: ArticleEntry['fields'], kinds: readonly string[]): readonly string[] => [
  ...(hero !== undefined && kinds.includes('image') ? [hero] : []),
  ...body.references.filter(({ kind }) => kinds.includes(kind)).map(({ target }) => target),
];

const recordingIn = ({ episode }: ArticleEntry['fields']): readonly string[] =>
  episode ? [episode.audio] : [];

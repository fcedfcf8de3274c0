import type { ParsedContent } from './parse-content.ts';

/**
 * Ids of the media and datasets that stories show of which none may be seen yet: the files would give them away.
 * What no story shows at all is not among them, because a page may.
 */
export interface HiddenIllustrations {
  readonly media: ReadonlySet<string>;
  readonly datasets: ReadonlySet<string>;
}

export function hiddenIllustrations(
  { articles }: Pick<ParsedContent, 'articles'>,
  visible: ReadonlySet<string>,
): HiddenIllustrations {
  const shown = (kinds: readonly string[], isVisible: boolean): ReadonlySet<string> =>
    new Set(
      [...articles.values()]
        .filter(({ id }) => visible.has(id) === isVisible)
        .flatMap(({ fields }) => [
          ...(fields.hero !== undefined && kinds.includes('image') ? [fields.hero] : []),
          ...fields.body.references.filter(({ kind }) => kinds.includes(kind)).map(({ target }) => target),
        ]),
    );
  const onlyHidden = (kinds: readonly string[]): ReadonlySet<string> => {
    const seen = shown(kinds, true);
    return new Set([...shown(kinds, false)].filter((id) => !seen.has(id)));
  };
  return { media: onlyHidden(['image', 'audio']), datasets: onlyHidden(['dataset']) };
}

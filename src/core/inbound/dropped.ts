import { everyElement, lineText, type MarkupElement } from './markup-tree.ts';

/** Something of the page that the story does not take over, and why. */
export interface Dropped {
  readonly kind: DroppedKind;
  /** The address or the words. */
  readonly what: string;
}

export type DroppedKind = keyof typeof DROPPED_WORDS;

/** Why things of a kind stay behind. */
export const explainDropped = ({ kind, what }: Dropped): string => `${what}: ${DROPPED_WORDS[kind]}`;

const DROPPED_WORDS = {
  image:
    'an image has a license of its own, and none is shown beside this one. Ask whoever made it; then describe it in media/ with its credit.',
  'licensed-image':
    'an image with a license of its own, which stands beside it. Take the file from the page and describe it in media/ with that license and credit.',
  media: 'sound and video are works of their own. Link to them, or ask whoever made them.',
  embed: 'it belongs to another site, and whatever it runs is not taken over.',
  script: 'nothing that runs is taken over.',
  form: 'forms work only where they came from.',
  caption:
    'it is said of a picture that does not come along; put it into the description of the picture, if you take that.',
  'struck-out': 'its publisher struck it out; it is no part of the text any more.',
  link: 'a link that leads nowhere from here; its words stayed.',
  notice:
    'what the publisher says of itself and its license is no part of the story; the credit says it instead.',
  bio: 'it stands with the author in origin.authors.',
  chart: 'the figures of a chart are a work of their own; take them from the package.',
  part: 'it belongs to the copy, not to the story.',
} as const;

/** What stands in these elements and is no text: each thing once, in the order of the page. */
export function droppedFrom(root: MarkupElement): readonly Dropped[] {
  const found = [...everyElement(root)].flatMap((one) => droppedElement(one, root));
  return [...new Map(found.map((item) => [item.kind + item.what, item])).values()];
}

function droppedElement(one: MarkupElement, root: MarkupElement): readonly Dropped[] {
  const source = one.attributes['src'] ?? one.attributes['data-src'] ?? one.attributes['data'] ?? '';
  switch (one.name) {
    case 'img': {
      const what = [one.attributes['alt'], source].filter(Boolean).join(', ') || 'an image without a name';
      return [{ kind: isLicensed(one, root) ? 'licensed-image' : 'image', what: shorten(what) }];
    }
    case 'video':
    case 'audio':
      return [{ kind: 'media', what: shorten(source || one.name) }];
    case 'iframe':
    case 'object':
    case 'embed':
      return [{ kind: 'embed', what: shorten(source || one.name) }];
    case 'script':
      return /json/i.test(one.attributes['type'] ?? '')
        ? []
        : [{ kind: 'script', what: shorten(source || lineText(one) || 'an empty script') }];
    case 'form':
      return [{ kind: 'form', what: shorten(one.attributes['action'] || 'a form') }];
    default:
      return [];
  }
}

/** Whether the figure around an image names a license with its address. */
const isLicensed = (image: MarkupElement, root: MarkupElement): boolean =>
  [...everyElement(root)].some(
    (figure) =>
      figure.name === 'figure' &&
      [...everyElement(figure)].includes(image) &&
      [...everyElement(figure)].some(({ attributes }) =>
        /creativecommons\.org\/(?:licenses|publicdomain)\//i.test(attributes['href'] ?? ''),
      ),
  );

const shorten = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text);

import type { DateTime } from '../text/date-time.ts';
import type { ArticleKind } from './article-kinds.ts';

interface Beginning {
  readonly title: string;
  readonly kind: ArticleKind;
  /** Id of the first author. */
  readonly author: string;
  readonly now: DateTime;
}

/** The text below is its transcript. */
const EPISODE = `# episode:
#   show: id-of-a-show-in-shows
#   number: 1
#   audio: id-of-a-recording-in-media
#   chapters:
#     - { at: "0:00", title: A heading of the text }
`;

/** A new story as a draft: everything that is needed, and the rest to uncomment. */
export const storyTemplate = ({ title, kind, author, now }: Beginning): string => `---
title: ${JSON.stringify(title)}
dek: The sentence under the headline.
kind: ${kind}
authors: [${author}]
# pillars: [environmental, social, governance]
# topics: []
# organizations: []
published: ${now}
# hero: id-of-an-image-in-media
${kind === 'podcast' ? EPISODE : ''}# keyPoints:
#   - What a reader in a hurry should know.
# sources:
#   - { title: What it calls itself, publisher: Who publishes it, url: "https://example.org/" }
# Take this line out when the story is ready.
draft: true
---

Begin with what is new.
`;

import type { Attribution } from '../credit/attribution.ts';
import { changesMade } from '../credit/changes-made.ts';
import { type Credit, writeBriefCredit } from '../credit/credit.ts';
import { creditHtml } from '../credit/credit-html.ts';
import { creditMarkdown } from '../credit/credit-markdown.ts';
import { type CreditPart, named, words } from '../credit/credit-part.ts';
import { creditText } from '../credit/credit-text.ts';
import type { Republisher } from '../credit/republisher.ts';
import { endSentence } from '../credit/sentence.ts';
import { html, join, type Markup, writeMarkup } from '../text/markup.ts';
import { escapeMarkdown } from './markdown/escape-markdown.ts';
import { beginningOf, type Opening, type Passage } from './opening.ts';

/** The first words of a story with the way to the rest and its credit, in three forms that say the same. */
export interface Excerpt {
  readonly html: string;
  readonly markdown: string;
  readonly text: string;
}

/** The words are the author's own; only links and emphasis are gone, which no credit needs to mention. */
export function writeExcerpt(
  opening: Opening,
  count: number,
  attribution: Attribution,
  republisher: Republisher,
): Excerpt {
  const runs = runsOf(endedByDots(beginningOf(opening, count)));
  const credits = [readMore(attribution), shortCredit(attribution, republisher)];
  return {
    html: writeMarkup(join([...runs.map(runHtml), ...credits.map((credit) => creditHtml(credit))], '\n')),
    markdown: [...runs.map(runMarkdown), ...credits.map(creditMarkdown)].join('\n\n'),
    text: [...runs.map(runText), ...credits.map(creditText)].join('\n\n'),
  };
}

/** An opening is never the whole story, so an excerpt always breaks off. */
const endedByDots = (passages: Opening): Opening =>
  passages.map(({ kind, text }, index) => ({
    kind,
    text: index === passages.length - 1 ? `${text} …` : text,
  }));

/** `Read the full story at SOURCE: address` */
function readMore({ source }: Attribution): Credit {
  const address = named('source', source.url, source.url);
  return {
    about: null,
    sentences: [[words('Read the full story at '), words(source.name), words(': '), address]],
  };
}

function shortCredit(attribution: Attribution, { editedBy }: Republisher): Credit {
  const { sentences } = writeBriefCredit(attribution);
  const changes = changesMade(attribution.changes, { extent: 'excerpt', editedBy });
  const changed: readonly CreditPart[] = [words('Changes: '), named('changes', changes ?? '')];
  return { about: null, sentences: [...sentences, endSentence(changed)] };
}

/** Items that follow each other belong to one list; every other passage stands alone. */
function runsOf(passages: Opening): readonly Opening[] {
  const runs: Passage[][] = [];
  for (const passage of passages) {
    const last = runs.at(-1);
    if (last?.[0]?.kind === 'item' && passage.kind === 'item') last.push(passage);
    else runs.push([passage]);
  }
  return runs;
}

const runHtml = (run: Opening): Markup =>
  run[0]?.kind === 'item'
    ? html`<ul>${run.map(({ text }) => html`<li>${text}</li>`)}</ul>`
    : join(run.map(({ kind, text }) => (kind === 'heading' ? html`<h2>${text}</h2>` : html`<p>${text}</p>`)));

const runMarkdown = (run: Opening): string =>
  run.map(({ kind, text }) => `${MARKDOWN_MARKS[kind]}${escapeMarkdown(text)}`).join('\n');

const MARKDOWN_MARKS = { paragraph: '', heading: '## ', item: '- ' } as const;

const runText = (run: Opening): string =>
  run.map(({ kind, text }) => (kind === 'item' ? `- ${text}` : text)).join('\n');

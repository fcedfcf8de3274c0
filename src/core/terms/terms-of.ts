import { type Rights, rightsOf } from '../license/rights.ts';
import type { Article, Newsroom } from '../newsroom/newsroom.ts';
import {
  EXTRA_PERMISSIONS,
  type ExtraPermission,
  REQUESTS,
  type RequestKind,
} from '../newsroom/publication-schema.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { licenseRows } from './license-rows.ts';
import type { Terms, TermsRow } from './terms.ts';

/** Everything that may be done with a story: the license, what we permit beyond it, and what we ask. */
export function termsOf(article: Article, newsroom: Newsroom): Terms {
  const { publication } = newsroom;
  const guidelines = absoluteUrl(paths.republish, publication.url);
  return {
    license: licenseRows(article.license, publication.ai),
    permissions: permissionRows(article, publication, guidelines),
    requests: requestRows(article, publication, guidelines),
  };
}

/** What the license grants already needs no permission, so nothing is said twice. */
function permissionRows(
  article: Article,
  publication: Newsroom['publication'],
  url: string,
): readonly TermsRow<ExtraPermission>[] {
  const permitted = { ...publication.permissions, ...article.republish.permissions };
  // Nobody can permit more than they own: a story from elsewhere comes with its license and no more.
  if (article.origin) return [];
  const rights = rightsOf(article.license);
  return EXTRA_PERMISSIONS.flatMap((question) => {
    const sentence = permitted[question];
    if (sentence === undefined || IS_GRANTED[question](rights)) return [];
    const basis = { text: `Permission of ${publication.name}`, url };
    return [{ question, label: PERMISSION_LABELS[question], answer: 'yes' as const, sentence, basis }];
  });
}

const mayAdapt = ({ adapt }: Rights): boolean => adapt !== 'no';
const mayUseInAnyWay = ({ verbatim }: Rights): boolean => verbatim === 'yes';

/** Whether the license itself already lets anyone do it, so that a condition of ours would take something back. */
const IS_GRANTED: Readonly<Record<ExtraPermission, (rights: Rights) => boolean>> = {
  headline: mayAdapt,
  localize: mayAdapt,
  'house-style': mayAdapt,
  shorten: mayAdapt,
  translate: mayAdapt,
  'ads-beside': ({ commercial }) => commercial,
  audio: mayUseInAnyWay,
  delay: mayUseInAnyWay,
};

function requestRows(
  article: Article,
  publication: Newsroom['publication'],
  url: string,
): readonly TermsRow<RequestKind>[] {
  const asked = { ...publication.requests, ...article.republish.requests };
  return REQUESTS.flatMap((question) => {
    const sentence = asked[question];
    if (sentence === undefined) return [];
    const basis = { text: `Request of ${publication.name}, not a condition`, url };
    return [{ question, label: REQUEST_LABELS[question], answer: 'request' as const, sentence, basis }];
  });
}

const PERMISSION_LABELS: Readonly<Record<ExtraPermission, string>> = {
  headline: 'May I write my own headline?',
  localize: 'May I adjust words of time and place?',
  'house-style': 'May I apply our house style?',
  shorten: 'May I shorten it?',
  translate: 'May I publish a translation?',
  'ads-beside': 'May our usual advertisements stand beside it?',
  audio: 'May I record it?',
  delay: 'May I publish it later?',
};

const REQUEST_LABELS: Readonly<Record<RequestKind, string>> = {
  'tell-us': 'Tell us where it ran',
  byline: 'Use our form of the byline',
  canonical: 'Point search engines to the original',
  'link-back': 'Link to the original near the top',
  'no-paywall': 'Leave it free to read',
  corrections: 'Follow our corrections',
};

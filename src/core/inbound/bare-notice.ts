import { findLicenses } from '../license/find-licenses.ts';
import { withoutNamePieces } from '../license/name-pieces.ts';
import { addressesIn } from './license-addresses.ts';
import type { LinkInText } from './passages.ts';

/** What is known of the page apart from a sentence of it. */
export interface PageContext {
  /** Null where a text does not say who publishes it. */
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly title: string | null;
}

/**
 * Whether a sentence says nothing but a license: `Licensed under CC BY 4.0`, `Text: CC BY 4.0, Ana Example`. Any word
 * besides those of notices, the publisher and the authors makes it speak of something else: a name alone is how
 * pictures are credited.
 */
export function isBareNotice(sentence: NoticeSentence, context: PageContext): boolean {
  const words = wordsOf(besideNames(sentence, context));
  return words.length <= MOST_WORDS && words.every(isNoticeWord);
}

/** Whether a sentence has words that no notice has: it may say more of a license than that it applies. */
export const saysMoreThanNotice = (sentence: NoticeSentence, context: PageContext): boolean =>
  !wordsOf(withoutNamePieces(besideNames(sentence, context))).every(isNoticeWord);

/** Who speaks of itself: `ESG University` in `ESG University republishes articles under …`; null where nobody does. */
export function speakerIn(sentence: string): string | null {
  const name = SPEAKER.exec(sentence)?.[1];
  return name === undefined || /^(?:We|It|This|That|The author)\s$/.test(name) ? null : name.trim();
}

const SPEAKER =
  /^((?:\p{Lu}[\p{L}\d&.'’-]*\s+(?:(?:of|the|and|for|de|du|la|der|und|&)\s+)*){1,6})(?:re)?(?:publishes|licenses|releases|shares|offers)\b/u;

interface NoticeSentence {
  readonly text: string;
  readonly links: readonly LinkInText[];
}

/** A sentence without the names of licenses, authors, publisher and story, and without what is linked. */
function besideNames({ text, links }: NoticeSentence, { publisher, authors, title }: PageContext): string {
  const names = findLicenses(text).map(({ words }) => words);
  const known = [
    ...addressesIn(text),
    ...names,
    ...links.map((link) => link.text),
    ...authors,
    publisher ?? speakerIn(text) ?? '',
    title ?? '',
  ];
  return known
    .filter(Boolean)
    .reduce((left, words) => left.replace(words, ' '), text)
    .replace(/(?:©|\(c\)|copyright)[^.|·,;]*/giu, ' ');
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

const isNoticeWord = (word: string): boolean => NOTICE_WORDS.has(word) || SPACELESS.test(word);

const MOST_WORDS = 16;

/** In scripts that part no words a sentence is one; what is licensed is told by its other words. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;

const NOTICE_WORDS: ReadonlySet<string> = new Set(
  [
    'all reserved no vorbehalten rechte tous droits réservés todos derechos reservados tutti riservati alle voorbehouden',
    'a an and are as article articles attribution available be blog by commons content contents copyright creative deed',
    'except for from except here in is it its licence licenced license licensed licences licenses licensing made may more',
    'features free indicated offers online print publishes releases republishes shares',
    'noted of on or otherwise our post posts public published publication reading released republish republished reuse',
    'reused rights shared share site some stated stories story terms text texts that the these this to under unless use v',
    'version via website weblog where which with work works written you your cc deed international generic unported',
    'als anders angegeben falls nicht soweit sofern wenn vermerkt',
    'alle artikel auf bedingungen beitrag beiträge den werk werkes werke namensnennung weitergabe gleichen keine bearbeitungen bearbeitung nicht kommerziell kommerzielle der des die dieser diese dieses ein eine einer ist inhalt inhalte',
    'lizenz lizenziert lizenzen mit nach namensnennung nutzung nutzungsrechte seite sind steht stehen text texte und unter',
    'veröffentlicht verfügbar von weiterverwendung wird wurde zu erscheint erschienen',
    'contraire indication indications mention mentions ne pas sauf',
    'article articles ce cet cette conditions contenu contenus d de des disponible du est et l la le les licence mis mise',
    'disposition partage par publié publiée publiés réutilisation selon site sont sous termes texte textes à',
    'contrario excepto indica indique indicación lo salvo',
    'artículo artículos atribución bajo con contenido contenidos de del derechos disponible el en es está están este la las',
    'licencia licenciado lo los nota obra publica publicado publicada reconocimiento se sitio texto textos todo todos uso y',
    'diversa diversamente dove eccetto indicato indicazione ove non altrimenti',
    'articoli articolo con condizioni contenuti contenuto della di disponibile distribuito è i il la licenza opera',
    'pubblicato questo quest rilasciato secondo sito sono sotto testi testo tutti una uso diritti',
    'exceto indicado indicação onde disposição em',
    'artigo artigos conteúdo conteúdos da disponível do e esta este está licença licenciado o os publicado sob texto textos',
    'uma um obra matéria direitos',
    'aangegeven anders tenzij vermeld',
    'artikel artikelen beschikbaar bijdrage de deze dit een het inhoud is licentie onder op tekst teksten valt van vallen',
    'ile inaczej nie o zaznaczono',
    'artykuł artykuły dostępna dostępny dostępne jest licencja licencji na praca są ten tekst teksty treść treści utwór w',
    'anges annat annet andet hvis här ikke inget inte med mindre om är',
    'artikel artikeln artikkel artikler den denna denne det dette enligt er finns innehåll innehållet innhold indhold lisens',
    'licens licensen licensierad licensieret lisensiert lisensen och og på publicerad publisert text texten tekst teksten',
    'ellei toisin mainita jinak není uvedeno',
    'tämä artikkeli teksti lisenssi lisenssillä lisenssin on julkaistu sisältö tento článek text obsah je pod licencí dílo',
    'если не указано иное якщо інше зазначено',
    'в доступен доступна доступно лицензией лицензии лицензия материал на опубликован опубликована опубликовано под по',
    'распространяется стать статья текст эта этот условиях и ліцензією ліцензія стаття текст під за',
    'bu ile lisans lisansı lisanslanmıştır makale metin altında yayınlanmıştır içerik artikel tulisan ini teks lisensi di',
    'bawah konten aquest article text llicència sota άρθρο κείμενο άδεια υπό το αυτό με',
  ].flatMap((line) => line.split(' ')),
);

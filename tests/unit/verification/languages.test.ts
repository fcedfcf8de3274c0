import { describe, expect, test } from 'vitest';
import { readCandidate } from '../../../src/cli/inbound/read-candidate.ts';
import { canonicalText } from '../../../src/core/document/canonical-text.ts';
import { isIntact } from '../../../src/core/inbound/own-copy.ts';
import { originalOf } from '../../../src/core/originals/original-of.ts';
import { docxCopy } from '../../../src/core/rendition/docx/docx-copy.ts';
import { TEXT_RENDITIONS } from '../../../src/core/rendition/registry.ts';
import { storyOf } from '../../../src/core/rendition/story.ts';
import { readCopy } from '../../../src/core/verification/read-copy.ts';
import { verifyCopy } from '../../../src/core/verification/verify.ts';
import { aPress } from '../../support/a-press.ts';
import { aNewsroom, anArticle, anAuthor, aPublication, theStory } from '../../support/builders.ts';

type Words = Readonly<
  Record<'title' | 'author' | 'publisher' | 'disclaimer' | 'text' | 'correction', string>
>;

/** What newsrooms of other languages and scripts put into a credit and a text; each sign here is there on purpose. */
const NEWSROOMS: Readonly<Record<string, Words>> = {
  de: {
    title: 'Die „halbe“ Elbe – und was bleibt',
    author: 'Jürgen Müller-Lüdenscheidt',
    publisher: 'Der „Wächter“',
    disclaimer: 'Alles ohne Gewähr …',
    text: 'Die Elbe ist halb leer; § 5 Abs. 2 gilt. „So“ sagt die Behörde: 3,5 Prozent.',
    correction: 'Die Zahl stimmt: 3,5 %.',
  },
  fr: {
    title: '« L’eau » : qu’en reste-t-il ?',
    author: 'Anne-Marie d’Aubigné',
    publisher: 'L’Écho',
    disclaimer: 'Sans garantie d’aucune sorte : « tel quel ».',
    text: 'L’eau manque : 12\u202f000 m³ en juin. « Rien », dit-on.',
    correction: 'Il s’agit de « 12 000 » m³.',
  },
  ar: {
    title: 'ماذا بقي من نهر الأردن؟',
    author: 'ليلى الحَسَن',
    publisher: 'صحيفة النهر',
    disclaimer: 'كما هو، دون أي ضمان.',
    text: 'انخفض منسوب النهر بنسبة ٥٠٪ في عام ٢٠٢٦، قالت الهيئة.',
    correction: 'الرقم الصحيح ٥٠٪.',
  },
  he: {
    title: 'מה נשאר מן הנהר?',
    author: 'נועה בן־דוד',
    publisher: 'עיתון הנהר',
    disclaimer: 'כמות שהוא, ללא אחריות.',
    text: 'מפלס הנהר ירד בחצי. הרשות אמרה: “אין מים”.',
    correction: 'המספר הנכון הוא חצי.',
  },
  hi: {
    title: 'नदी का “आधा” हिस्सा',
    author: 'क्षितिज शर्मा',
    publisher: 'नदी समाचार',
    disclaimer: 'जैसा है, बिना गारंटी।',
    text: 'नदी का जलस्तर आधा रह गया। जून २०२६ में कोई नाव समुद्र तक नहीं पहुँची।',
    correction: 'सही आँकड़ा आधा है।',
  },
  ja: {
    title: '川の「半分」はどこへ',
    author: '山田 太郎',
    publisher: '川新聞社',
    disclaimer: '現状のまま提供、無保証。',
    text: '川の水位は半分になった。２０２６年六月、船は海に着かなかった。',
    correction: '正しくは「半分」である。',
  },
  th: {
    title: 'แม่น้ำครึ่งสายหายไปไหน',
    author: 'สมชาย ใจดี',
    publisher: 'ข่าวแม่น้ำ',
    disclaimer: 'ตามสภาพ ไม่มีการรับประกัน',
    text: 'ระดับน้ำลดลงครึ่งหนึ่ง ไม่มีเรือถึงทะเลในเดือนมิถุนายน',
    correction: 'ตัวเลขที่ถูกคือครึ่งหนึ่ง',
  },
  tr: {
    title: 'İstanbul’un “yarım” ırmağı',
    author: 'İpek Iğdır',
    publisher: 'Irmak Gazetesi',
    disclaimer: 'Olduğu gibi, garantisiz.',
    text: 'Irmağın yarısı kurudu. İdare “yok” diyor.',
    correction: 'Doğrusu yarısıdır.',
  },
  el: {
    title: 'Ο μισός ποταμός — ΟΔΟΣ ΣΑΣ',
    author: 'Ελένη Σ. Παπαδοπούλου',
    publisher: 'Ο ΠΟΤΑΜΟΣ',
    disclaimer: 'Ως έχει, χωρίς εγγύηση.',
    text: 'Ο ποταμός μίκρυνε στο μισό. Κανείς δεν έφτασε στη θάλασσα· ρωτήστε.',
    correction: 'Το σωστό είναι το μισό.',
  },
  vi: {
    title: 'Nửa dòng sông còn lại',
    author: 'Nguyễn Thị Ánh',
    publisher: 'Báo Sông',
    disclaimer: 'Nguyên trạng, không bảo đảm.'.normalize('NFD'),
    text: 'Con sông cạn một nửa. Không thuyền nào ra biển.'.normalize('NFD'),
    correction: 'Con số đúng là một nửa.',
  },
  en: {
    title: 'A & B <said> "x" * _y_ `z` [w](v) # 1. \\',
    author: "O'Neil & Sons, Inc. (UK)",
    publisher: 'The A&B <Times>',
    disclaimer: 'As is & "so" <on> *x* _y_.',
    text: 'He said *x* and **y** & 6 > 5, 5–10 % of 10−3 ≠ 7…',
    correction: 'It is "5 < 6" & *so* [it](is).',
  },
};

function newsroomOf(language: string, words: Words) {
  const { title, author, publisher, disclaimer, text, correction } = words;
  return aNewsroom({
    'publication.yaml': aPublication({ name: publisher, language, copyrightHolder: publisher, disclaimer }),
    'authors/ana-example.mdx': anAuthor({ name: author }),
    'articles/2026/a-story.mdx': anArticle(
      {
        title,
        dek: correction,
        corrections: [{ date: '2026-02-01T09:00:00Z', kind: 'correction', text: correction }],
      },
      `${text}\n\n${Array(8).fill(text).join(' ')}\n\n> ${text}`,
    ),
  });
}

describe.each(Object.entries(NEWSROOMS))('a story in %s', (language, words) => {
  const newsroom = newsroomOf(language, words);
  const article = theStory(newsroom);
  const story = storyOf(article, newsroom);
  const findingsIn = (content: string | Uint8Array, name: string) => {
    const read = readCopy({ content, name, mediaType: null });
    if (!read.ok) throw new Error(`${name} cannot be read`);
    return verifyCopy(read.value, originalOf(article, newsroom)).findings;
  };

  test.each(TEXT_RENDITIONS)(
    'is known for the whole of it, with its credit, as $id',
    ({ write, fileName }) => {
      expect(findingsIn(write(story), fileName(article.slug))).toEqual([]);
    },
  );

  test('is known for the whole of it, with its credit, as docx', async () => {
    expect(findingsIn(await docxCopy(story, aPress()), 'a-story.docx')).toEqual([]);
  });

  test.each(TEXT_RENDITIONS)(
    'is imported word for word, with its authors, from $id',
    ({ write, fileName }) => {
      const input = {
        kind: 'text',
        name: fileName(article.slug),
        address: null,
        text: write(story),
      } as const;
      const read = readCandidate(input, null);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const { document, facts } = read.value;
      expect(canonicalText(document)).toBe(canonicalText(article.body()));
      expect(isIntact(read.value)).toBe(true);
      expect(facts.title?.value).toBe(words.title);
      expect(facts.authors?.value.map(({ name }) => name)).toEqual([words.author]);
    },
  );
});

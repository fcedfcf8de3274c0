import { readFile } from 'node:fs/promises';
import { type Node, Renderer } from '@takumi-rs/core';
import type { ShareCard } from '../core/discovery/share-card.ts';
import type { Pillar } from '../core/newsroom/publication-schema.ts';
import { FONT_FILES } from './fonts.ts';

/** The size that networks ask for, in pixels. */
const SIZE = { width: 1200, height: 630 } as const;

/** The light theme of `src/styles/tokens.css`. */
const COLORS = {
  paper: '#fdfdfb',
  ink: '#15191f',
  muted: '#53585f',
  line: '#d8d8cf',
  license: '#ffd33d',
  pillar: { environmental: '#17663f', social: '#9c4415', governance: '#3e459f' },
} as const satisfies { pillar: Record<Pillar, string>; [name: string]: unknown };

/** A drawer of share cards; loading the letters takes longer than drawing many cards with them. */
export async function shareCardDrawer(): Promise<(card: ShareCard) => Promise<Uint8Array>> {
  const renderer = new Renderer();
  for (const file of FONT_FILES) await renderer.registerFont(await readFile(file));
  return (card) => renderer.render(cardNode(card), { ...SIZE, format: 'png', lang: card.language });
}

const cardNode = (card: ShareCard): Node =>
  box({ ...SIZE, backgroundColor: COLORS.paper, flexDirection: 'column' }, [
    box({ height: 18, width: '100%' }, pillarBars(card.pillars)),
    box({ flexGrow: 1, flexDirection: 'column', padding: '48px 72px 0', ...ends(card) }, [
      words(card.kicker, { fontSize: 28, fontWeight: 600, color: COLORS.muted }),
      words(card.title, {
        ...headline(card.title),
        fontFamily: '"Source Serif 4"',
        fontWeight: 700,
        lineHeight: 1.12,
        color: COLORS.ink,
        marginTop: 18,
        textAlign: card.isRightToLeft ? 'right' : 'left',
      }),
    ]),
    creditBar(card),
  ]);

/** Who, where and under which license: what has to go with the words wherever the picture goes. */
const creditBar = (card: ShareCard): Node =>
  box(
    {
      alignItems: 'center',
      justifyContent: 'space-between',
      flexDirection: card.isRightToLeft ? 'row-reverse' : 'row',
      padding: '0 72px 44px',
      gap: 40,
    },
    [
      box({ flexDirection: 'column', flexShrink: 1, ...ends(card) }, [
        words(card.byline, { fontSize: 28, color: COLORS.ink, lineClamp: 1 }),
        words(card.publication, { fontSize: 28, fontWeight: 700, color: COLORS.ink }),
      ]),
      words(card.license, {
        fontSize: 28,
        fontWeight: 700,
        color: COLORS.ink,
        backgroundColor: COLORS.license,
        padding: '14px 24px',
        flexShrink: 0,
      }),
    ],
  );

/** All three where a piece belongs to none: then it is the newsroom that is shown. */
const pillarBars = (pillars: readonly Pillar[]): readonly Node[] =>
  (['environmental', 'social', 'governance'] as const).map((pillar) => {
    const isOn = pillars.length === 0 || pillars.includes(pillar);
    return box(
      { flexGrow: 1, height: '100%', backgroundColor: isOn ? COLORS.pillar[pillar] : COLORS.line },
      [],
    );
  });

/** Long headlines grow smaller, and the longest end in an ellipsis: they stand whole beside the picture anyway. */
function headline(title: string): { readonly fontSize: number; readonly lineClamp: number } {
  if (title.length <= 60) return { fontSize: 76, lineClamp: 4 };
  if (title.length <= 110) return { fontSize: 62, lineClamp: 5 };
  return { fontSize: 50, lineClamp: 6 };
}

const ends = ({ isRightToLeft }: ShareCard) =>
  ({ alignItems: isRightToLeft ? 'flex-end' : 'flex-start' }) as const;

type Style = NonNullable<Node['style']>;

const box = (style: Style, children: readonly Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', ...style },
  children: [...children],
});

const words = (text: string, style: Style): Node => ({
  type: 'text',
  text,
  style: { fontFamily: '"Libre Franklin"', ...style },
});

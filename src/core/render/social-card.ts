/** A node of the drawing, as satori takes it: the elements of React without React. */
export interface CardNode {
  readonly type: string;
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children?: CardChildren };
}
type CardChildren = string | readonly CardNode[];

/** What the picture says. */
export interface SocialCard {
  readonly title: string;
  readonly description: string;
  /** A line at the foot, for instance the number of papers. */
  readonly note: string;
}

/** Width and height in pixels: what Open Graph readers show without cutting. */
export const cardSize = { width: 1200, height: 630 } as const;

const box = (style: Readonly<Record<string, string | number>>, children?: CardChildren): CardNode => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children !== undefined && { children }) },
});

/** The picture that is shown where somebody shares a link to the site. */
export function drawSocialCard({ title, description, note }: SocialCard): CardNode {
  return box(
    {
      ...cardSize,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '76px 84px 64px',
      background: '#fbfaf8',
      color: '#1c1e25',
      fontFamily: 'Source Serif',
    },
    [
      box({ flexDirection: 'column' }, [
        box({ width: 96, height: 8, background: '#7e2a26', marginBottom: 44 }),
        box(
          { fontSize: title.length > 40 ? 62 : 78, fontWeight: 600, lineHeight: 1.1, lineClamp: 3 },
          shorten(title, 110),
        ),
        box({ fontSize: 36, lineHeight: 1.35, color: '#54565f', marginTop: 28 }, shorten(description, 150)),
      ]),
      box({ fontSize: 28, color: '#54565f', borderTop: '2px solid #d8d5ce', paddingTop: 24 }, note),
    ],
  );
}

function shorten(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$|\p{Surrogate}$/u, '')} …`;
}

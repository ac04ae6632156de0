import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageColours } from '../core/settings/accent.ts';
import { cardSize, type SocialCard } from '../core/views/social-card.ts';
import { createPainter } from './paint-card.ts';

const card: SocialCard = { title: 'Leaf Lab', description: 'Leaves.', notes: ['22 papers', ''], accent: '#0a5c4a' };
let paint: Awaited<ReturnType<typeof createPainter>>;

beforeAll(async () => {
  paint = await createPainter();
});

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The darkest that is in an area of a picture, from 0 to 255. */
async function findDarkest(picture: Uint8Array | null, area: Area): Promise<number> {
  const { channels } = await sharp(
    await sharp(picture ?? new Uint8Array())
      .extract(area)
      .toBuffer(),
  ).stats();
  return Math.min(...channels.slice(0, 3).map(({ min }) => min));
}

const paper = Math.min(...Buffer.from(pageColours.light.slice(1), 'hex'));
const empty: readonly Area[] = [
  { left: 0, top: 0, width: cardSize.width, height: 70 },
  { left: 0, top: 0, width: 70, height: cardSize.height },
  { left: cardSize.width - 70, top: 0, width: 70, height: cardSize.height },
  { left: 0, top: cardSize.height - 50, width: cardSize.width, height: 50 },
  { left: 0, top: 500, width: cardSize.width, height: 13 },
];

describe('The image of a social card', () => {
  it('has the Open Graph size, the accent and the title', async () => {
    const picture = await paint(card);
    expect(await sharp(picture ?? new Uint8Array()).metadata()).toMatchObject({ format: 'png', ...cardSize });
    const [red] = await sharp(picture ?? new Uint8Array())
      .extract({ left: 90, top: 76, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(red).toBe(0x0a);
    expect(await findDarkest(picture, { left: 84, top: 122, width: 300, height: 89 })).toBe(0x19);
  });

  it('is byte-identical each time', async () => {
    expect(await paint(card)).toEqual(await (await createPainter())(card));
  });

  it('is absent if a character is in no bundled font', async () => {
    expect(await paint({ ...card, title: '苔について' })).toBeNull();
    expect(await paint({ ...card, notes: ['', '苔'] })).toBeNull();
    expect(await paint({ ...card, title: 'Žižek Đặng Ωμέγα Тест' })).not.toBeNull();
  });

  it('keeps its margins empty, whatever the texts', async () => {
    const text = fc.string({
      unit: fc.constantFrom('M', 'W', 'j', 'f', '\u00c5', ' ', '\u017d', '-', '/', 'Q', ',', '.'),
      maxLength: 300,
    });
    const texts = fc.record({ title: text, description: text, note: text });
    await fc.assert(
      fc.asyncProperty(texts, async ({ title, description, note }) => {
        const picture = await paint({ ...card, title, description, notes: [note, note] });
        for (const area of empty) expect(await findDarkest(picture, area)).toBe(paper);
      }),
      { numRuns: 20, examples: [[{ title: 'W'.repeat(230), description: 'M'.repeat(110), note: 'M'.repeat(60) }]] },
    );
  });
});

import type { Hit } from '../core/search/hit.ts';
import { parseState } from './search/state.ts';

const most = 5;

/** Lists in `part` the papers that match the words of an unknown address, or of its first half. The part stays hidden if there are none. */
export async function suggestPapers(part: HTMLElement, base: string, path: string): Promise<void> {
  const words = readWords(path);
  if (words.length === 0) return;
  const { createEngine } = await import('./search/engine.ts');
  const engine = createEngine(base);
  for (const tried of new Set([words.length, Math.ceil(words.length / 2)])) {
    const query = words.slice(0, tried).join(' ');
    const findings = await engine.find({ ...parseState(''), query }, { withCounts: false });
    const hits = await findings.load(0, most);
    part.querySelector('ul')?.replaceChildren(...hits.map(renderHit));
    part.hidden = hits.length === 0;
    if (hits.length > 0) return;
  }
}

function renderHit({ url, title }: Hit): Node {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title.map(({ text }) => text).join('');
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** The words of the last part of a path that is not a number: a year or page number says little about the paper. */
function readWords(path: string): readonly string[] {
  const parts = path.split('/').map((part) => decode(part).replace(/\.\w{2,5}$/, ''));
  const last = parts.findLast((part) => /\p{L}/u.test(part)) ?? '';
  return last.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

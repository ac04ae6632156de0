import type { Value } from '../reference/entry.ts';
import { matchEdges } from './clean-parts.ts';

/** `27(2)`, `Vol. 10, No. 2`, `71, no 2`, `12:3`. */
export function readVolume(value: Value | null, add: (field: string, value: Value | null) => void): void {
  if (!value) return;
  const whole = value.text.replaceAll(/\s+/gu, ' ').slice(0, 200);
  // `5(2):1–10`
  const [, numbers, pages] = /^([^:]{1,40}): ?(\p{L}?\d{1,6} ?[–-] ?\p{L}?\d{1,6})$/u.exec(whole) ?? [];
  if (pages !== undefined) add('pages', { ...value, text: pages, isExact: false });
  const text = numbers ?? whole;
  const [, own, second] = /^(?:vol(?:ume)?\.? ?)?(\p{L}?\d{1,5}\p{L}?) ?[,:./] ?(\d[\d–-]{0,8})$/iu.exec(text) ?? [];
  const issue =
    /[([] ?(?:no\.?|nr\.?|n[°º]\.?|issue|heft)? ?([^()[\]]{1,20}?) ?[)\]]/iu.exec(text) ??
    /(?:№|(?<![\p{L}\d])(?:no|nr|n[°º]|num|número|numéro|issue|iss|heft|h|вып|n)(?!\p{L}))[.:]? ?(\d[\d\p{L}/–-]{0,12})/iu.exec(
      text,
    );
  const rest = issue ? text.slice(0, issue.index) || text.slice(issue.index + issue[0].length) : text;
  const volume = (own ?? rest)
    .replace(/^\W{0,3}(?:volume|vol|bd|band|tome|tom|jahrgang|jg|t|v|том|т)(?!\p{L})\.? ?/iu, '')
    .replaceAll(matchEdges(',;:.()'), '');
  const number = second ?? issue?.[1];
  if (/\p{N}|^[IVXLC]+$/u.test(volume)) add('volume', { ...value, text: volume, isExact: false });
  if (number !== undefined) add('number', { ...value, text: number, isExact: false });
}

import type { RichText } from './markup.ts';
import { toRichText } from './tex/parse-markup.ts';

/** Marks that publishers add before or after the title of a retracted paper; a title may also begin with the word itself. */
const prefix =
  /^(?:[[(] ?(?:article )?retracted(?: (?:article|paper|chapter|publication))? ?[\])][:.]?|retracted(?: (?:article|paper|chapter|publication))? ?[:：]|(?:\\[a-z]{1,9})?\{retracted(?: (?:article|paper|chapter|publication))?(?:\} ?[:：]|[:：]\}))/iu;
const suffix = /[[(](?:(?:this )?(?:article|paper) )?(?:has been |was )?retracted\b[^()[\]]{0,200}[\])]\.?$/iu;

/** A title without a retraction mark, and whether it had one. */
export function splitRetraction(title: RichText): { readonly title: RichText; readonly isRetracted: boolean } {
  const rest = title.written.replace(prefix, '').trimEnd().replace(suffix, '').trim();
  const isRetracted = rest !== '' && rest !== title.written.trim();
  return { title: isRetracted ? { ...title, ...toRichText(rest) } : title, isRetracted };
}

/** The title of a retracted paper, as publishers mark it. */
export const markRetracted = (title: RichText): RichText => ({
  ...title,
  ...toRichText(`RETRACTED: ${title.written}`),
});

/** Whether a note, a type, a status or a keyword says that this paper was retracted; a notice says so about another paper. */
export const statesRetraction = (text: string): boolean =>
  /^\W*(?:(?:this |the )?(?:article |paper |chapter )?(?:has been |was |is )?)?retracted\b/iu.test(text) ||
  /\bretracted (?:publication|article|paper)\W*$/iu.test(text) ||
  /^\W*retraction in:/iu.test(text);

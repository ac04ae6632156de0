/** About the number of characters that search engines and feed readers show. */
const longest = 200;

/** The beginning of a text that is too long for a description, cut between words. */
export function shortenText(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/(?<!\s)\s+\S*$/u, '')} …` : text;
}

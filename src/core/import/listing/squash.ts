/** Makes every run of white space one space, and removes it at both ends; nothing else is changed. */
export function squash(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

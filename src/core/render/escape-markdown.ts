/** Text that Markdown shows as it is, on one line; a dollar would begin a formula in the Markdown of many programs. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>#&$]/gu, '\\$&');
}

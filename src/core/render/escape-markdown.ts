/** Text that Markdown shows as it is, on one line. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>#&]/gu, '\\$&');
}

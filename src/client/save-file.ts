const mediaTypes: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
};

/** Downloads a text as a file. */
export function saveFile(name: string, text: string): void {
  const type = mediaTypes[name.split('.').at(-1) ?? ''] ?? 'text/plain';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

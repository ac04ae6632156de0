import { measureUrl } from '../../model/tex/tokens.ts';

/** Extracts a bare DOI from any notation; null if there is none. Syntax: https://www.doi.org/the-identifier/resources/handbook/2_numbering */
export function readDoi(text: string): string | null {
  const written = decodeAddress(text.trim())
    .replace(/ ?[[(](?:doi|pdf|html|open access)[\])]$/i, '')
    .replace(/(?<=(?:^|\D)10\.\d{4,9}) ?\/ /, '/')
    .replace(/^\[(.*)\]$/, '$1')
    .replaceAll(/[‐‑–−]/g, '-')
    .replaceAll(/[〈⟨]/g, '<')
    .replaceAll(/[〉⟩]/g, '>');
  const found =
    /^(?:(?:https?:\/\/)?(?:[\w-]+\.){0,6}doi(?:-org)?(?:\.[\w-]+){1,6}[/:]|doi:?)?\s*(10\.\d{4,9}(?:\.\d+)*\/\S+)$/i.exec(
      written,
    );
  return found?.[1]?.slice(0, measureUrl(found[1])) ?? null;
}

/** Extracts a bare arXiv identifier from any notation; null if there is none. Syntax: https://info.arxiv.org/help/arxiv_identifier.html */
export function readArxivId(text: string): string | null {
  const found =
    /^(?:(?:https?:\/\/)?(?:[\w-]+\.)*arxiv\.org\/(?:abs|pdf|html|format)\/|arxiv(?:\s*preprint)?(?:\s*arxiv)?(?:\s*:|\s)\s*|abs\/)?((?:\d{4}\.\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?)(?:\.pdf)?(?:\s*\[[\w.-]+\])?$/i.exec(
      text.trim().replace(/[?#].*/s, ''),
    );
  return found?.[1] ?? null;
}

/** An arXiv identifier in a text that mentions arXiv (`arXiv preprint arXiv:1234.5678 [cs]`); otherwise null. */
export function findArxivId(text: string): string | null {
  const found =
    /(?:arxiv(?:\.org\/(?:abs|pdf)\/|(?:\s*(?:[:e-](?:print)?|print))?(?:\s*preprint)?(?:\s*arxiv)?(?:\s*:|\s)\s*)|corr,?\s*abs\/)((?:\d{4}\.\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?)(?!\d)/i.exec(
      text,
    );
  return found?.[1] ?? null;
}

/** Decodes valid percent-encoding. No DOI is registered with an encoded character. */
function decodeAddress(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

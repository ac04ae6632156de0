/** At most 300 characters in quotation marks, so that reading takes linear time. */
const low = /(?<![^\s([{/–—-])(?:,,|"`)(?=[^\s,"`])([^"“”`]{1,300}?)(?:''|``|"'|["“”])(?![\p{L}\d])/gu;
const angular = /(?<![^\s([{/–—-])"<(?=\S)([^"]{1,300}?)">(?![\p{L}\d])/gu;

/** Replaces the quotation marks of German and French typed in ASCII or with babel: `,,Moos''`, `` "`Moos"' ``, `"<mousse">`. */
export function readLanguageQuotes(tex: string): string {
  return tex.replaceAll(low, '„$1“').replaceAll(angular, '«$1»');
}

import { createHash } from 'node:crypto';

/**
 * Puts the colours that a visitor chose on the page before anything of it is drawn. It stands in the head of every page, so that
 * nothing flashes, and in the policy of the pages by its hash. What is remembered is written by src/browser/colour-scheme.ts.
 */
export const colourSchemeScript =
  "try{const c=localStorage.getItem('offprint-colours');" +
  "if(c==='light'||c==='dark')document.documentElement.dataset.colours=c}catch{}";

export const colourSchemeHash = `sha256-${createHash('sha256').update(colourSchemeScript).digest('base64')}` as const;

/**
 * Puts the colours and the density that a visitor chose on the page before anything of it is drawn, and lets the style sheet know that
 * scripts run, so that what works by them is there from the beginning. It stands in the head of every
 * page, so that nothing flashes, and in the policy of the pages by its hash. What is remembered is written by
 * `colour-scheme.ts` and `list/density.ts`.
 */
export const preferencesScript =
  '{const d=document.documentElement.dataset;d.scripts="";' +
  "try{const s=localStorage,c=s.getItem('offprint-colours');" +
  "if(c==='light'||c==='dark')d.colours=c;" +
  "if(s.getItem('offprint-density')==='compact')d.density='compact'}catch{}}";

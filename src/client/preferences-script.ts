/**
 * Applies the visitor's colours and density before the page is drawn, so that nothing flashes, and marks that scripts run, so that style
 * sheets can show what needs them. It is inlined in the head of every page and allowed by its hash in their content security policy.
 * `colour-scheme.ts` and `list/density.ts` store the choices.
 */
export const preferencesScript =
  '{const d=document.documentElement.dataset;d.scripts="";' +
  "try{const s=localStorage,c=s.getItem('offprint-colours');" +
  "if(c==='light'||c==='dark')d.colours=c;" +
  "if(s.getItem('offprint-density')==='compact')d.density='compact'}catch{}}";

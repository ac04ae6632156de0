/**
 * Applies the visitor's colours and density before the page is drawn, so that nothing flashes, and marks that scripts run, so that style
 * sheets can show what needs them. It is inlined in the head of every page and allowed by its hash in their content security policy.
 * `colour-scheme.ts` and `list/density.ts` store the choices.
 */
export const preferencesScript =
  '{const d=document.documentElement.dataset;d.scripts="";try{for(const k of["colours","density"])' +
  '{const v=localStorage.getItem("offprint-"+k);if(v)d[k]=v}}catch{}}';

/** The first matching element in `root`. Throws if there is none or it has another type. */
export function findElement<T extends Element>(root: ParentNode, selector: string, kind: abstract new () => T): T {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page lacks ${selector}.`);
  return element;
}

/** A copy of the single element in a template. */
export function copyTemplate(template: HTMLTemplateElement): HTMLElement {
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('A template of the search is empty.');
  return copy;
}

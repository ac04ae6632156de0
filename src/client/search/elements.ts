/** The first element in `root` that matches; an error where there is none or it is of another kind. */
export function findElement<T extends Element>(root: ParentNode, selector: string, kind: abstract new () => T): T {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page lacks ${selector}.`);
  return element;
}

/** A copy of what a template holds, which is one element. */
export function copyTemplate(template: HTMLTemplateElement): HTMLElement {
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('A template of the search is empty.');
  return copy;
}

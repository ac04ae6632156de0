/**
 * Finds text on a page that is cut off or overflows the page, and horizontal scrolling. `margin` is the width in pixels beside the page. It
 * runs in the browser and must not refer to anything outside its body.
 */
export function findCutText(margin: number): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const name = (element: Element) => {
    const text = element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 60);
    const look = element.getAttribute('class');
    return `<${element.localName}${look ? ` class="${look}"` : ''}> “${text}”`;
  };
  const clips = (value: string) => value === 'hidden' || value === 'clip';
  const faults = new Set<string>();
  if (scrollWidth > clientWidth + margin) faults.add(`scrolls sideways by ${String(scrollWidth - clientWidth)} px`);

  /** A box for screen readers only, or one that shows the beginning of a text on purpose. */
  const isMeant = (element: Element, style: CSSStyleDeclaration) =>
    element.clientWidth <= 1 ||
    style.clipPath !== 'none' ||
    style.textOverflow === 'ellipsis' ||
    !['none', ''].includes(style.webkitLineClamp);

  for (const element of document.querySelectorAll('body *')) {
    if (!(element instanceof HTMLElement) || element.textContent.trim() === '' || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    if (isMeant(element, style)) continue;
    const cutsWidth = clips(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    const cutsHeight = clips(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (cutsWidth || cutsHeight) faults.add(`cuts its text: ${name(element)}`);
  }

  const isHeld = (element: Element | null): boolean => {
    if (element === null || element === document.body) return false;
    const style = getComputedStyle(element);
    return style.overflowX !== 'visible' || style.clipPath !== 'none' || isHeld(element.parentElement);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const { currentNode } = texts;
    const element = currentNode.parentElement;
    if (!element || currentNode.textContent?.trim() === '' || !element.checkVisibility({ visibilityProperty: true }))
      continue;
    range.selectNodeContents(currentNode);
    const isOutside = [...range.getClientRects()].some(
      ({ left, right, width }) => width > 0 && (left < -1 - margin || right > clientWidth + 1 + margin),
    );
    if (isOutside && !isHeld(element)) faults.add(`has text outside of the page: ${name(element)}`);
  }
  return [...faults];
}

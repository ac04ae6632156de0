/** Prepares what a visitor is about to use: the pointer comes over the element, a finger touches it, or it gets the focus. */
export function onApproach(element: HTMLElement, prepare: () => void): void {
  for (const event of ['pointerover', 'touchstart', 'focusin'])
    element.addEventListener(event, prepare, { once: true, passive: true });
}

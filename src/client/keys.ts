/** Where a visitor's choice against keys that work without Ctrl or the like is kept. */
const memory = 'offprint-keys';

/** Whether single keys do something; a visitor can turn them off, because who speaks to a computer presses many by chance. */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(memory) !== 'off';
  } catch {
    return true;
  }
}

export function switchKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(memory);
    else localStorage.setItem(memory, 'off');
  } catch {
    // A browser that keeps nothing leaves the keys on.
  }
}

/** The key of an event when it is pressed alone and not meant as text; null otherwise. */
export function readSingleKey({ key, ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent): string | null {
  if (ctrlKey || metaKey || altKey || isComposing || !areKeysOn()) return null;
  return target instanceof HTMLElement && isWritten(target) ? null : key;
}

/** Whether keys pressed there are meant as text. */
function isWritten(element: HTMLElement): boolean {
  return element.isContentEditable || element.matches('input:not([type="checkbox"]), textarea, select');
}

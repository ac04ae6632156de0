/** Where a visitor's choice to turn off single-key shortcuts is stored. */
const memory = 'offprint-keys';

/** Whether single-key shortcuts are on. A visitor can turn them off: speech input presses keys by accident. */
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
    // Without storage, the shortcuts stay on.
  }
}

/** The key of an event if it was pressed without modifiers and not as text input; null otherwise. */
export function readSingleKey({ key, ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent): string | null {
  if (ctrlKey || metaKey || altKey || isComposing || !areKeysOn()) return null;
  return target instanceof HTMLElement && isWritten(target) ? null : key;
}

/** Whether keys pressed in the target are text input. */
function isWritten(element: HTMLElement): boolean {
  return element.isContentEditable || element.matches('input:not([type="checkbox"]), textarea, select');
}

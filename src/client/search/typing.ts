/** Milliseconds of rest after which a visitor has typed enough to search for. */
const rest = 120;

/** Calls `listener` with what is in the field when typing rests; `flush` calls it at once. */
export function afterTyping(
  field: HTMLInputElement,
  listener: (query: string) => void,
): { readonly flush: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    listener(field.value.trim());
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(flush, rest);
  });
  return { flush };
}

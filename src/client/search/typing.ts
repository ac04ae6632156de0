/** The pause in typing after which a search starts, in milliseconds. */
const rest = 120;

/** Calls `listener` with the value of the field after a pause in typing; `flush` calls it at once. */
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

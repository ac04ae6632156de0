import * as texts from 'virtual:offprint/texts';
import { filterProperties } from '../../core/search/filter-index.ts';
import type { FilterState } from './filter-state.ts';

/** The state that the controls of a form show. */
export function readForm(form: HTMLFormElement): FilterState {
  const data = new FormData(form);
  const read = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    text: read('text'),
    from: read('from') === '' ? null : Number(read('from')),
    to: read('to') === '' ? null : Number(read('to')),
    category: read('category'),
    topic: read('topic'),
    member: read('member'),
    has: filterProperties.filter((property) => data.getAll('has').includes(property)),
  };
}

export function writeForm(form: HTMLFormElement, state: FilterState): void {
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]')) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = state.has.some((property) => property === control.value);
    } else {
      const value = state[control.name as Exclude<keyof FilterState, 'has'>];
      control.value = value === null ? '' : String(value);
    }
  }
}

/** The active filters in the words of the form: `“moss”`, `2000–2005`, `Computer Vision`. */
export function describeFilter(
  form: HTMLFormElement,
  { text, from, to, category, topic, member, has }: FilterState,
): string[] {
  const nameOf = (name: string, value: string) =>
    form.querySelector(`select[name="${name}"] option[value="${CSS.escape(value)}"]`)?.textContent ?? value;
  const years =
    from === to
      ? from
      : from !== null && to !== null
        ? texts.yearSpan.replace('{first}', String(from)).replace('{last}', String(to))
        : null;
  const boxes = has.map(
    (property) => form.querySelector(`input[value="${property}"]`)?.parentElement?.textContent ?? '',
  );
  return [
    text && texts.quoted.replace('{text}', () => text),
    String(
      years ??
        (from !== null
          ? texts.fromYear.replace('{year}', String(from))
          : to !== null
            ? texts.toYear.replace('{year}', String(to))
            : ''),
    ),
    category && nameOf('category', category),
    topic && nameOf('topic', topic),
    member && nameOf('member', member),
    ...boxes,
  ].flatMap((part) => part.trim() || []);
}

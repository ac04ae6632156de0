const monthName = new Intl.DateTimeFormat('en', { month: 'long', calendar: 'gregory', timeZone: 'UTC' });

/** `July 3–7, 2018` for `2018-07-03` and `2018-07-07`, `May–June 2020` for `2020-05` and `2020-06`; null for years alone. */
export function describeRange(from: string, to: string): string | null {
  const [start, end] = [from, to].map((date) => {
    const [year = '', month = '', day = ''] = date.split('-');
    const name = Number(month) >= 1 && Number(month) <= 12 ? monthName.format(Date.UTC(2001, Number(month) - 1)) : '';
    return { year, name, day: day === '' ? '' : ` ${String(Number(day))}`, comma: day === '' ? '' : ',' };
  });
  if (!start?.name || !end?.name) return null;
  const isOneYear = start.year === end.year;
  const isOneMonth = isOneYear && start.name === end.name && end.day !== '';
  const first = start.name + start.day + (isOneYear ? '' : `${start.comma} ${start.year}`);
  return `${first}–${isOneMonth ? end.day.trim() : end.name + end.day}${end.comma} ${end.year}`;
}

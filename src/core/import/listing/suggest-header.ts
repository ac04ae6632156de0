const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const start = String.raw`^\s*(?<score>\d{1,6}(?:\.\d{1,6})?(?!\d*[-/.]?\d))?\s*(?<category>[A-Za-z]+?(?:[.-][A-Za-z]+?)*?)??[\s,:;|·–-]*`;
const end = String.raw`\s*(?<code>[Cc]ode)?\s*$`;

/** Other forms of dates: `2022-04-14`, `14 April 2022`, `April 14th 2022`. */
const forms = [
  String.raw`(?<year>\d{4})[-/.](?<number>\d{1,2})[-/.](?<day>\d{1,2})`,
  String.raw`(?<day>\d{1,2})\.?\s*(?<month>[A-Za-z]{3,9})\.?,?\s*(?<year>\d{4})`,
  String.raw`(?<month>[A-Z][a-z]{2,8})\.?\s*(?<day>\d{1,2})(?:st|nd|rd|th)?\s*,?\s*(?<year>\d{4})`,
  String.raw`(?<month>[A-Z][a-z]{2,8})\.?,?\s*(?<year>\d{4})`,
  String.raw`(?<number>\d{1,2})[/.-](?<year>\d{4})`,
  String.raw`(?<year>(?:19|20)\d{2})`,
].map((form) => new RegExp(start + form + end, 'u'));

/**
 * The likely intended header for a first line that cannot be parsed: `CLApr 14, 2022` for `CL 2022-04-14`. `MONTH` and `DAY` stand for
 * missing parts. Null if unclear. `text` is short and trimmed.
 */
export function suggestHeader(text: string): string | null {
  const plain = text.replace(/^([\d.\s]*)[[(]([A-Za-z.-]+)[\])]/u, '$1$2');
  const groups = forms.map((form) => form.exec(plain)?.groups).find((found) => found !== undefined);
  if (!groups) return null;
  const { score = '', category = 'CATEGORY', year = '', number, month = '', day, code } = groups;
  const index = number === undefined ? findMonth(month) : Number(number) - 1;
  const name = number === undefined && month === '' ? 'MONTH' : months[index];
  return name === undefined
    ? null
    : `${score}${category}${name} ${day === undefined ? 'DAY' : String(Number(day))}, ${year}${code ? 'Code' : ''}`;
}

const findMonth = (word: string) => months.findIndex((name) => word.toLowerCase().startsWith(name.toLowerCase()));

type Table = Record<string, unknown>;

/**
 * Reads TOML as front matter and settings of Hugo have it: https://toml.io/en/v1.0.0. Numbers and dates stay texts. An escape that
 * TOML does not have stays as it is written, as in `"\alpha"`. Throws on what is no TOML, with line and column; `firstLine` is
 * the number of the first line in its file.
 */
export function parseToml(text: string, firstLine = 1): Readonly<Table> {
  const reader = new Reader(text, firstLine);
  const root = createTable();
  let table = root;
  for (reader.skip(); !reader.isAtEnd(); reader.skip()) {
    const header = reader.take(/\[\[?/y);
    if (header) {
      table = openTable(root, readKey(reader), header === '[[');
      reader.expect(/[ \t]*\]\]?/y, 'a “]”');
    } else readPair(reader, table);
    reader.expect(/[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y, 'the end of the line');
  }
  return root;
}

/** A text and the place up to which it is read. Patterns are sticky. */
class Reader {
  private at = 0;
  private readonly text: string;
  private readonly firstLine: number;

  constructor(text: string, firstLine: number) {
    this.text = text;
    this.firstLine = firstLine;
  }

  isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** What a pattern matches here, or its first group; null where it does not match, and nothing is read. */
  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return null;
    this.at += found[0].length;
    return found[1] ?? found[0];
  }

  expect(pattern: RegExp, what: string): string {
    const found = this.take(pattern);
    if (found !== null) return found;
    const lines = this.text.slice(0, this.at).split('\n');
    const column = (lines.at(-1)?.length ?? 0) + 1;
    throw new Error(`line ${String(lines.length - 1 + this.firstLine)}, column ${String(column)}: ${what} is missing here`);
  }

  /** Skips white space, ends of lines and comments. */
  skip(): void {
    this.take(/(?:[\s\uFEFF]|#[^\n]*)*/y);
  }
}

function readPair(reader: Reader, table: Table): void {
  const path = readKey(reader);
  reader.expect(/[ \t]*=[ \t]*/y, 'a “=”');
  const name = path.at(-1) ?? '';
  openTable(table, path.slice(0, -1), false)[name] = readValue(reader);
}

/** `name`, `"a name"` or `name.of.a.part`. */
function readKey(reader: Reader): readonly string[] {
  const parts: string[] = [];
  do parts.push(reader.take(/[ \t]*([\w-]+)/y) ?? readString(reader) ?? reader.expect(/\w/y, 'a name'));
  while (reader.take(/[ \t]*\.[ \t]*/y) !== null);
  return parts;
}

function readValue(reader: Reader): unknown {
  const string = readString(reader);
  if (string !== null) return string;
  if (reader.take(/\[/y)) return readList(reader);
  if (reader.take(/\{/y)) return readInline(reader);
  const word = reader.expect(/[^\s,\]}#]+(?: \d\d:[\d:.]+[^\s,\]}#]*)?/y, 'a value');
  return word === 'true' || word === 'false' ? word === 'true' : word;
}

function readString(reader: Reader): string | null {
  const escaped =
    reader.take(/"""(?:\r?\n)?((?:[^\\]|\\[^])*?)"""(?!")/y) ?? reader.take(/[ \t]*"((?:[^"\\\n]|\\.)*)"/y);
  if (escaped !== null) return unescape(escaped);
  return reader.take(/'''(?:\r?\n)?([^]*?)'''(?!')/y) ?? reader.take(/[ \t]*'([^'\n]*)'/y);
}

function readList(reader: Reader): readonly unknown[] {
  const items: unknown[] = [];
  for (reader.skip(); reader.take(/\]/y) === null; reader.skip()) {
    items.push(readValue(reader));
    reader.skip();
    if (reader.take(/,/y) === null) {
      reader.expect(/\]/y, 'a “]”');
      break;
    }
  }
  return items;
}

function readInline(reader: Reader): Table {
  const table = createTable();
  for (reader.skip(); reader.take(/\}/y) === null; reader.skip()) {
    readPair(reader, table);
    reader.skip();
    if (reader.take(/,/y) === null) {
      reader.expect(/\}/y, 'a “}”');
      break;
    }
  }
  return table;
}

/** The table at a path, made where it lacks; of a list of tables the last, or a new one. */
function openTable(root: Table, path: readonly string[], isNew: boolean): Table {
  return path.reduce((table, name, index) => {
    const there = table[name];
    const list = Array.isArray(there) ? (there as unknown[]) : null;
    const inside: unknown = list ? list.at(-1) : there;
    if (isNew && index === path.length - 1) {
      const added = createTable();
      table[name] = [...(list ?? []), added];
      return added;
    }
    if (typeof inside === 'object' && inside !== null) return inside as Table;
    const added = createTable();
    table[name] = added;
    return added;
  }, root);
}

/** Without a prototype, whose properties would be there under every name. */
const createTable = () => Object.create(null) as Table;

const escapes: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', '"': '"', '\\': '\\' };

function unescape(text: string): string {
  return text.replaceAll(
    /\\(?:u([\dA-Fa-f]{4})|U(00[01]\d[\dA-Fa-f]{4}|000[\dA-Fa-f]{5})|[ \t]*\r?\n\s*|(.))/gu,
    (written, short?: string, long?: string, sign?: string) => {
      const code = Number.parseInt(short ?? long ?? '', 16);
      if (!Number.isNaN(code)) return code > 0x10_ff_ff ? written : String.fromCodePoint(code);
      return sign === undefined ? '' : (escapes[sign] ?? written);
    },
  );
}

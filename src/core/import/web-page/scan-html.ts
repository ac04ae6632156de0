import { Tokenizer } from 'htmlparser2';

/** A tag or a run of text in a page. */
export interface Token {
  readonly at: number;
  /** Empty for a tag. */
  text: string;
  /** In lower case; empty for text. */
  readonly name: string;
  readonly isClosing: boolean;
  readonly attributes: Map<string, string>;
}

/**
 * The tags and texts of a page in order, even if elements are not closed. Comments are skipped. Takes linear time, 0.1 s for 1.5
 * MB: htmlparser2 and parse5 search the open elements at each tag, and take more than 25 s for deeply nested tags.
 */
export function scanHtml(html: string): readonly Token[] {
  const tokens: Token[] = [];
  let open = createToken(0);
  let attribute = { name: '', value: '' };
  const read = (start: number, end: number) => html.slice(start, end).toLowerCase();
  const write = (text: string, at: number) => {
    const last = tokens.at(-1);
    if (last?.name === '') last.text += text;
    else tokens.push({ ...createToken(at), text });
  };
  const endTag = () => tokens.push(open);
  const nothing = () => undefined;
  const tokenizer = new Tokenizer(
    {},
    {
      ontext: (start, end) => {
        write(html.slice(start, end), start);
      },
      ontextentity: (code, end) => {
        write(String.fromCodePoint(code), end - 1);
      },
      onopentagname: (start, end) => (open = createToken(start - 1, read(start, end))),
      onattribname: (start, end) => (attribute = { name: read(start, end), value: '' }),
      onattribdata: (start, end) => (attribute.value += html.slice(start, end)),
      onattribentity: (code) => (attribute.value += String.fromCodePoint(code)),
      onattribend: () => {
        if (!open.attributes.has(attribute.name)) open.attributes.set(attribute.name, attribute.value);
      },
      onopentagend: endTag,
      onselfclosingtag: endTag,
      onclosetag: (start, end) => tokens.push({ ...createToken(start - 2, read(start, end)), isClosing: true }),
      oncomment: nothing,
      oncdata: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return tokens;
}

const createToken = (at: number, name = ''): Token => ({ at, text: '', name, isClosing: false, attributes: new Map() });

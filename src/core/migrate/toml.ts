import { parse, TomlError } from 'smol-toml';

/**
 * Parses TOML in front matter and Hugo's settings. Throws on invalid TOML, with line and column; `firstLine` is the line number of the
 * first line in its file.
 */
export function parseToml(text: string, firstLine = 1): Readonly<Record<string, unknown>> {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [problem = ''] = error.message.split('\n');
    throw new Error(`line ${String(error.line - 1 + firstLine)}, column ${String(error.column)}: ${problem}`, {
      cause: error,
    });
  }
}

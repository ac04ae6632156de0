/** JSON that is safe within a `<script>` element: without `<`, which could close it, and line separators, which old parsers reject. */
export function serializeJsonLd(value: unknown): string {
  const escapes = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/gu, escapes);
}

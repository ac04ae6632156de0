const memory = 'offprint-searches';
const most = 6;

/** The searches in this tab; they are deleted when the tab is closed. */
export function readRecentQueries(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(memory) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Puts a query first. It replaces a query that it extends. */
export function rememberQuery(query: string): void {
  const asked = query.trim();
  if (asked.length < 2) return;
  const others = readRecentQueries().filter((other) => !asked.toLowerCase().startsWith(other.toLowerCase()));
  keep([asked, ...others].slice(0, most));
}

export function forgetQueries(): void {
  keep([]);
}

function keep(queries: readonly string[]): void {
  try {
    sessionStorage.setItem(memory, JSON.stringify(queries));
  } catch {
    // Without storage, there are no recent queries.
  }
}

const memory = 'offprint-searches';
const most = 6;

/** What was searched for in this tab; nothing of it is kept when the tab is closed. */
export function readRecentQueries(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(memory) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Puts a query before the others. One that it only continues is replaced by it. */
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
    // A browser that keeps nothing has no recent queries.
  }
}

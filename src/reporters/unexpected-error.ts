import { OwnerError } from './owner-error.ts';

/** With this environment variable, an unexpected error is printed with its stack. */
const debugVariable = 'OFFPRINT_DEBUG';
const isDebugging = () => Boolean(process.env[debugVariable]);

/** Removes the stack from all further errors, except when debugging: Astro prints a stack wherever it finds one. */
export function hideStackTraces(): void {
  if (!isDebugging()) Error.stackTraceLimit = 0;
}

/** Performs an action, named as in `reading papers.bib`. An unexpected error is wrapped in one that names the action and asks to report it. */
export function attempt<T>(doing: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw nameFailure(doing, error);
  }
}

/** The same for asynchronous actions; the name can be computed on demand. */
export async function attemptAsync<T>(doing: string | (() => string), action: () => Promise<T> | T): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw nameFailure(typeof doing === 'string' ? doing : doing(), error);
  }
}

/** Errors without a stack are already meant for the owner, including those from a bundled copy of this code. */
function nameFailure(doing: string, error: unknown): unknown {
  const isForOwner = error instanceof OwnerError || (error instanceof Error && error.stack === '');
  return isForOwner ? error : new OwnerError(describeFailure(doing, error), { cause: undefined });
}

/** The description of an unexpected error, with its stack if that was requested. */
export function describeFailure(doing: string, error: unknown): string {
  const problem = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = isDebugging() && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  return `Offprint failed while ${doing}: ${problem}
This is a fault of Offprint. Please report it, with the entry or the setting that is named.${
    isDebugging() ? stack : ` Set ${debugVariable}=1 to see where it happened.`
  }`;
}

import { OwnerError } from './owner-error.ts';

/** With this variable in the environment, an unexpected error shows where in the program it was thrown. */
const debugVariable = 'OFFPRINT_DEBUG';
const isDebugging = () => Boolean(process.env[debugVariable]);

/** From now on, errors have no stack, unless somebody looks for a fault: Astro prints one wherever it finds it. */
export function hideStacks(): void {
  if (!isDebugging()) Error.stackTraceLimit = 0;
}

/**
 * Does something, named as in `reading papers.bib`. An error that is not for the owner becomes one that says what was being done,
 * and asks to report it.
 */
export function attempt<T>(doing: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw nameFailure(doing, error);
  }
}

/** The same for what takes time; the name can be one that is found when it is needed. */
export async function attemptAsync<T>(doing: string | (() => string), action: () => Promise<T> | T): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw nameFailure(typeof doing === 'string' ? doing : doing(), error);
  }
}

/** Errors without a stack are for the owner already, also those of a copy of this program in the code of a build. */
function nameFailure(doing: string, error: unknown): unknown {
  const isForOwner = error instanceof OwnerError || (error instanceof Error && error.stack === '');
  return isForOwner ? error : new OwnerError(describeFailure(doing, error), { cause: undefined });
}

/** An unexpected error in words, with its stack where somebody looks for the fault. */
export function describeFailure(doing: string, error: unknown): string {
  const problem = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = isDebugging() && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  return `Offprint failed while ${doing}: ${problem}
This is a fault of Offprint. Please report it, with the entry or the setting that is named.${
    isDebugging() ? stack : ` Set ${debugVariable}=1 to see where it happened.`
  }`;
}

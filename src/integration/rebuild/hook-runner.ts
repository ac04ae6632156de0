import type { AstroConfig, AstroIntegration } from 'astro';
import createDestination from 'astro/logger/node';

type Message = Parameters<ReturnType<typeof createDestination>['write']>[0];

/** Calls the hooks of integrations as Astro does, with the arguments that Offprint's integrations use. */
export function createHookRunner(first: AstroConfig) {
  let config = first;
  const options = { destination: createDestination() };
  const createLogger = (label: string) => {
    const log = (level: Message['level']) => (message: string) => {
      options.destination.write({ label, level, message, newLine: true });
    };
    return { label, options, info: log('info'), warn: log('warn'), error: log('error'), debug: () => undefined };
  };
  const call = async ({ name, hooks }: AstroIntegration, hook: string, given: object) => {
    const act = (hooks as Readonly<Record<string, ((given: object) => unknown) | undefined>>)[hook];
    await act?.({ ...given, logger: createLogger(name) });
  };
  const setUp = (integration: AstroIntegration) =>
    call(integration, 'astro:config:setup', {
      command: 'build',
      config,
      injectRoute: () => undefined,
      addWatchFile: () => undefined,
      // The configuration comes from the last build and already contains all other changes.
      updateConfig: ({ outDir, integrations = [] }: Partial<AstroConfig>) => {
        config = { ...config, ...(outDir && { outDir }), integrations: [...config.integrations, ...integrations] };
      },
    });
  return {
    options,
    createLogger,
    /** The configuration with the changes made by hooks. */
    get config() {
      return config;
    },
    setUp,
    /** Sets up the integrations that other integrations have added. */
    setUpOthers: async () => {
      for (const integration of config.integrations.slice(first.integrations.length)) await setUp(integration);
    },
    run: async (hook: string, given: object) => {
      for (const integration of config.integrations) await call(integration, hook, given);
    },
  };
}

import type { AstroConfig, AstroIntegration } from 'astro';
import createDestination from 'astro/logger/node';

type Message = Parameters<ReturnType<typeof createDestination>['write']>[0];

/** Calls the hooks of integrations like Astro, as far as Offprint's own need it. */
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
      // Everything else is already in the configuration, which is that of the last build.
      updateConfig: ({ outDir, integrations = [] }: Partial<AstroConfig>) => {
        config = { ...config, ...(outDir && { outDir }), integrations: [...config.integrations, ...integrations] };
      },
    });
  return {
    options,
    createLogger,
    /** The configuration after the hooks. */
    get config() {
      return config;
    },
    setUp,
    /** Sets up the integrations that others have added. */
    setUpOthers: async () => {
      for (const integration of config.integrations.slice(first.integrations.length)) await setUp(integration);
    },
    run: async (hook: string, given: object) => {
      for (const integration of config.integrations) await call(integration, hook, given);
    },
  };
}

import { rebuild } from '../../integration/rebuild/rebuild.ts';

/** The environment without the variables of a build. */
const environment = { ...process.env };

/** Builds a site with the bundle of an earlier build in its cache. If the build fails, the process ends with its exit code, as a command does. */
async function build(variables: Readonly<Record<string, string>>): Promise<void> {
  process.env = { ...environment, ...variables };
  if (!(await rebuild(process.cwd())))
    throw new Error(
      'The bundle of an earlier build is of no use: what reaches it must be in the key of shared-bundle.ts.',
    );
  if (process.exitCode) process.exit();
  process.send?.('built');
}

process.argv.splice(2, Infinity, 'build');
// Each build adds a listener for the end of the process.
process.setMaxListeners(0);
process.on('message', (variables: Readonly<Record<string, string>>) => {
  void build(variables);
});

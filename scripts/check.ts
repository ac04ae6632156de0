import { check } from '../src/cli/check/check.ts';
import { runCommand } from '../src/cli/command.ts';

runCommand(check);

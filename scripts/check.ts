import { check } from './check/check.ts';
import { runCommand } from './command.ts';

runCommand(check);

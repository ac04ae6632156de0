import { runCommand } from '../src/cli/command.ts';
import { importPapers } from '../src/cli/import/import-papers.ts';

runCommand(importPapers);

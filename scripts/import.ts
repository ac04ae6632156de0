import { runCommand } from './command.ts';
import { importPapers } from './import/import-papers.ts';

runCommand(importPapers);

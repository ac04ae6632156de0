import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentExamples } from './diagnostics/document-examples.ts';

/** `npm run diagnostics` writes the reference of all diagnostics. */
const file = join(import.meta.dirname, '../../src/core/DIAGNOSTICS.md');
writeFileSync(file, documentExamples());
console.log(`Written: ${file}`);

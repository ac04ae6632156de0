import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas } from '../../src/cli/editor-schemas.ts';
import { seedsFolder } from '../../src/seeds/settings-file.ts';

for (const [file, text] of Object.entries(editorSchemas)) {
  writeFileSync(join(seedsFolder, file), text);
  console.log(`${file} is written.`);
}

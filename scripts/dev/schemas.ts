import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas, settingsReference } from '../../src/cli/editor-schemas.ts';
import { locateOwnFolders } from '../../src/seeds/own-folders.ts';

for (const [file, text] of Object.entries(editorSchemas)) {
  writeFileSync(join(locateOwnFolders(process.env).seeds, file), text);
  console.log(`${file} is written.`);
}
writeFileSync(join(import.meta.dirname, '../../src/core/SETTINGS.md'), settingsReference);
console.log('src/core/SETTINGS.md is written.');

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas } from '../../src/cli/editor-schemas.ts';
import { locateOwnFolders } from '../../src/seeds/own-folders.ts';

for (const [file, text] of Object.entries(editorSchemas)) {
  writeFileSync(join(locateOwnFolders(process.env).seeds, file), text);
  console.log(`${file} is written.`);
}

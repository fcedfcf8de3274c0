import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entryFor, findMissingOptionals } from './missing-optionals.mjs';
import { PROJECT_FOLDER } from './project.mjs';

// `node scripts/complete-lock.mjs`, after a dependency was added: without it, `npm ci` may fail on every machine.

const file = join(PROJECT_FOLDER, 'package-lock.json');
const lock = JSON.parse(await readFile(file, 'utf8'));
const missing = findMissingOptionals(lock.packages);
for (const each of missing) lock.packages[each.place] = entryFor(each);
const inOrder = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
if (missing.length > 0) {
  await writeFile(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(inOrder) }, null, 2)}\n`);
}
console.log(`${missing.length} packages for other platforms added to package-lock.json`);

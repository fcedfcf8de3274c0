import { compilePages } from './compile-pages.ts';

// Nobody waits for the pages when the build is gone.
process.once('disconnect', () => process.exit(1));

const [folder = '', entry = ''] = process.argv.slice(2);
await compilePages(folder, entry);
process.exit(0);

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Astro and what it brings are thousands of modules; compiled once, they load in half the time. Only what is imported
// after this line is kept, so the command itself comes after it.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/newsroom'));
await import('./newsroom-command.ts');

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of the official schemas; they are test data and no part of the project. */
const FOLDER = resolve(process.env['SCHEMAS_DIR'] ?? '../shared/schemas');

/** The file of an official schema, or null where it is not on this machine. */
export function officialSchema(name: string): { readonly path: string; readonly text: string } | null {
  const path = resolve(FOLDER, name);
  return existsSync(path) ? { path, text: readFileSync(path, 'utf8') } : null;
}

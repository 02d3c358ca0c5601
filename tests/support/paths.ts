import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folder with the articles, absolute, where the run has been given one: every test has it, or none. */
export const sourceDocuments = process.env['SOURCE_DOCUMENTS'] && resolve(root, process.env['SOURCE_DOCUMENTS']);

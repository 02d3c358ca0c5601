import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { AppError } from '../errors.ts';
import { readTextFile } from '../files.ts';

/** A seed file, checked, with the means to say where in it something stands. */
export interface YamlFile<T> {
  path: string;
  data: T;
  /** `file:line` of the value at a path such as ['claims', 3, 'subject']. */
  at: (path: PropertyKey[]) => string;
  /** Where it comes from a library instead of the seed. */
  origin?: 'LIBRARY';
}

/** A file that can't be used: what is wrong, each with its place. */
export interface Faults {
  faults: string[];
}

/**
 * Reads a YAML file and checks it against a schema.
 *
 * @param path the file
 * @param schema what it must look like
 * @returns the file's data, or everything that is wrong with it as `file:line: what`
 */
export function readYamlFile<T>(path: string, schema: z.ZodType<T>): YamlFile<T> | Faults {
  try {
    return parseYaml(path, readTextFile(path), schema);
  } catch (error) {
    if (error instanceof AppError) return { faults: [error.message] };
    throw error;
  }
}

function parseYaml<T>(path: string, text: string, schema: z.ZodType<T>): YamlFile<T> | Faults {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const place = (offset: number | undefined): string =>
    `${path}:${offset === undefined ? 1 : lines.linePos(offset).line}`;
  if (document.errors.length > 0) {
    return { faults: document.errors.map((error) => `${place(error.pos[0])}: ${error.message.split('\n')[0]}`) };
  }
  const at = (keys: PropertyKey[]): string => {
    for (let length = keys.length; length > 0; length -= 1) {
      const node = document.getIn(keys.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return place(node.range[0]);
    }
    return place(0);
  };
  const checked = schema.safeParse(document.toJS());
  if (checked.success) return { path, data: checked.data, at };
  return {
    faults: checked.error.issues.map((issue) => `${at(issue.path)}: ${issue.path.join('.')}: ${issue.message}`),
  };
}

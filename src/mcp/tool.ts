import { z } from 'zod';
import { languages } from '../domain/vocabulary.ts';
import type { Language } from '../generated/mcp-operations.ts';
import type { Answer, Ask } from './ask.ts';

/** What a tool answers from. */
export interface ToolContext {
  ask: Ask;
  /** The address of the dashboard, without a slash at its end; links begin with it. */
  baseUrl: string;
}

/** What a tool answers: a text to be read, and the same as data. */
interface ToolAnswer<Data> {
  text: string;
  data: Data;
}

export interface Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> {
  name: string;
  title: string;
  description: string;
  input: Input;
  output: Output;
  /** @param input as its schema has it */
  answer(input: z.output<Input>, context: ToolContext): Promise<ToolAnswer<z.input<Output>>>;
}

/** Declares a tool; its answer is typed by its schemas. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(tool: Tool<Input, Output>): Tool {
  return tool;
}

/** The input of every tool that gives names or sentences. */
export const languageInput = z.enum(languages).default('en').describe('Language of names and sentences.');

/** A language as GraphQL names it. */
export const toEnum = (language: (typeof languages)[number]): Language => (language === 'sv' ? 'SV' : 'EN');

/** An input that names entities. */
export const entityIds = z.array(z.string()).min(1).max(20);

/** A whole number of an answer. Without the range that zod writes for each: clients may show schemas to their models. */
export const whole = z.number().meta({ type: 'integer' });

/** What every answer says about itself. */
export const provenance = {
  dataRelease: z.string().nullable().describe('The release that the data was read from; cite it with the claims.'),
  warnings: z.array(z.string()).describe('What to know besides, such as ids that name no entity.'),
};

/** @returns the fields of `provenance` */
export function provenanceOf({ dataRelease, warnings }: Answer<unknown>): {
  dataRelease: string | null;
  warnings: string[];
} {
  return { dataRelease, warnings };
}

/** Joins the lines of a text, warnings last. */
export function linesOf(lines: readonly (string | null)[], { warnings }: Pick<Answer<unknown>, 'warnings'>): string {
  return [...lines.filter((line) => line !== null), ...warnings.map((warning) => `Note: ${warning}`)].join('\n');
}

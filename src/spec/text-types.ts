import * as z from 'zod';
import { toBlock, toCode, toLine } from './text.ts';

/*
 * Three kinds of text keep the document and its twin identical: a `line` is prose on one line in
 * which `code spans` are allowed, `code` is one verbatim line, a `block` is verbatim text of many lines.
 */
export const line = z
  .string()
  .overwrite(toLine)
  .min(1)
  .describe('Prose on one line; `code` is allowed.');
export const code = z.string().overwrite(toCode).min(1).describe('One verbatim line.');
export const block = z.string().overwrite(toBlock).min(1).describe('Verbatim text of any lines.');

/**
 * A relative POSIX path inside the project: no `..`, nothing of `.git`, whose hooks run, no `#` that could start
 * a comment in the tree, and no longer than file systems and people bear.
 */
export const path = z
  .string()
  .overwrite(toCode)
  .regex(
    /^(?=.{1,300}$)(?!\/)(?!(?:.*\/)?\.[Gg][Ii][Tt](?:\/|$))(?!.*(?:^|\/)\.{1,2}(?:\/|$))(?!.*\/\/)(?!.*\/$)(?!.* {2})(?!.*(?:^|[ /]) ?#)(?!.*(?: \/|\/ ))[^\\]+$/u,
    {
      error: 'Expected a relative path inside the project, such as src/main.ts.',
    },
  )
  .describe('A path inside the project, such as src/main.ts.');
export const clauseId = z
  .string()
  .regex(/^R[1-9]\d*$/u)
  .describe('The number of a clause, such as R1.');
export const stepId = z
  .string()
  .regex(/^[1-9]\d*\.[1-9]\d*$/u)
  .describe('The numbers of a phase and of a step in it, such as 2.1.');

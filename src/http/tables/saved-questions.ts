import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GraphQLSchema, getOperationAST, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { type Config, ConfigError } from '../../config.ts';
import { faultOf } from '../documents/document-check.ts';
import { optionNames } from '../export/table-options.ts';
import { type Variable, variablesOf } from './variables.ts';

/** An operation with an address of its own, whose answer is a table. */
export interface SavedQuestion {
  /** The name of its file, without the ending. */
  readonly name: string;
  /** The first line of the comment at the start of its file, and what follows. */
  readonly title: string;
  readonly description: string;
  readonly text: string;
  readonly operation: OperationDefinitionNode;
  readonly variables: readonly Variable[];
  /** A query string that it can be asked with, such as `code=0557T`; empty if it needs none. */
  readonly example: string;
}

const shippedFolder = fileURLToPath(new URL('../../../tables/', import.meta.url));
const ending = '.graphql';
const goodName = /^[a-z\d]+(?:-[a-z\d]+)*\.graphql$/;

/** Gives the saved questions, by their names. */
export type SavedQuestions = () => Promise<ReadonlyMap<string, SavedQuestion>>;

/**
 * Opens the saved questions of the folder that the setting `TABLES_DIR` names, which are checked at once; or those that are
 * shipped, which are read when they are first asked for, so that the server starts no later.
 * @throws {ConfigError} see `readSavedQuestions`
 */
export async function openSavedQuestions(config: Config, schema: GraphQLSchema): Promise<SavedQuestions> {
  let read = config.TABLES_DIR === undefined ? undefined : readSavedQuestions(config, schema);
  await read;
  return () => {
    read ??= readSavedQuestions(config, schema);
    return read;
  };
}

/**
 * Reads the saved questions in the folder that the setting `TABLES_DIR` names, or those that are shipped, by their names.
 * @throws {ConfigError} if the folder cannot be read, or a file is not one query that this server would answer
 */
async function readSavedQuestions(config: Config, schema: GraphQLSchema): Promise<Map<string, SavedQuestion>> {
  const folder = config.TABLES_DIR ?? shippedFolder;
  const files = await readdir(folder).catch((error: Error) => {
    throw new ConfigError(`TABLES_DIR must name a folder, but got ${folder}: ${error.message}`);
  });
  const questions: SavedQuestion[] = [];
  const faults: string[] = [];
  for (const file of files.filter((name) => name.endsWith(ending)).sort()) {
    const text = await readFile(join(folder, file), 'utf8');
    const fault = faultOfFile(file, text, schema, config);
    if (fault === undefined) questions.push(questionOf(file, text, schema));
    else faults.push(`TABLES_DIR must have queries of this schema, but in ${join(folder, file)}: ${fault}`);
  }
  if (faults.length > 0) throw new ConfigError(faults.join('\n'));
  return new Map(questions.map((question) => [question.name, question]));
}

function faultOfFile(file: string, text: string, schema: GraphQLSchema, config: Config): string | undefined {
  if (!goodName.test(file)) return 'The name must have small letters, digits and single hyphens only.';
  const fault = faultOf(text, schema, config);
  if (fault !== undefined) return fault;
  const operation = getOperationAST(parse(text));
  if (!operation) return 'A file must have one operation, but got several.';
  const names = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  const taken = names.find((name) => optionNames.includes(name));
  return taken && `A variable must not have the name of an option of tables, but got ${taken}.`;
}

function questionOf(file: string, text: string, schema: GraphQLSchema): SavedQuestion {
  const document = parse(text);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('A saved question must have an operation, because its file was checked.');
  const name = file.slice(0, -ending.length);
  const comment = commentOf(text);
  const example = comment.find((line) => line.startsWith('Example:'))?.slice('Example:'.length) ?? '';
  const [title = name, ...others] = comment.filter((line) => !line.startsWith('Example:'));
  const variables = variablesOf(operation, schema);
  return { name, title, description: others.join(' ').trim(), text, operation, variables, example: example.trim() };
}

/** The lines of the comment at the start of a file. */
function commentOf(text: string): string[] {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines.slice(0, Math.max(0, end)).map((line) => line.slice(1).trim());
}

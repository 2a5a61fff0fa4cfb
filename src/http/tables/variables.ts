import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  type OperationDefinitionNode,
  print,
  typeFromAST,
} from 'graphql';
import { quoted } from '../../client-text.ts';
import { HttpError } from '../http-error.ts';

/** A variable of a saved question, which is a parameter of its URL. */
export interface Variable {
  readonly name: string;
  /** The type as in GraphQL, such as `[String!]!`. */
  readonly type: string;
  readonly isRequired: boolean;
  /** The default as in GraphQL; undefined if there is none. */
  readonly default: string | undefined;
  /** The values of an enum; empty for other types. */
  readonly values: readonly string[];
  /** The value for the texts of all parameters with the name. @throws {HttpError} 400 if they have the wrong form */
  readonly read: (texts: readonly string[]) => unknown;
}

/** The variables of an operation, in order. */
export function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode, schema: GraphQLSchema): Variable[] {
  return variableDefinitions.map(({ variable, type: node, defaultValue }) => {
    const name = variable.name.value;
    const type = inputTypeOf(schema, node);
    const named = type && getNamedType(type);
    return {
      name,
      type: print(node),
      isRequired: node.kind === 'NonNullType' && defaultValue === undefined,
      default: defaultValue && print(defaultValue),
      values: isEnumType(named) ? named.getValues().map((value) => value.name) : [],
      read: (texts) => (type ? readValue(name, type, texts) : texts[0]),
    };
  });
}

function inputTypeOf(schema: GraphQLSchema, node: Parameters<typeof print>[0]): GraphQLInputType | undefined {
  const type = typeFromAST(schema, node as Parameters<typeof typeFromAST>[1]);
  return isInputType(type) ? type : undefined;
}

/** Items of a list are separated by commas, or in parameters of their own. */
function readValue(name: string, type: GraphQLInputType, texts: readonly string[]): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const items = isInputObjectType(getNamedType(type)) ? texts : texts.flatMap((text) => text.split(','));
    const given = items.map((item) => item.trim()).filter((item) => item !== '');
    return given.map((item) => readOne(name, nullable.ofType, item));
  }
  const [text = '', ...others] = texts;
  if (others.length > 0) throw wrong(name, 'appear once in the URL', `it ${texts.length} times`);
  return readOne(name, nullable, text.trim());
}

function readOne(name: string, type: GraphQLInputType, text: string): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const values = named.getValues().map((value) => value.name);
    if (values.includes(text)) return text;
    throw wrong(name, `be one of ${values.join(', ')}`, quoted(text));
  }
  if (isInputObjectType(named)) return readJson(name, text);
  switch (named.name) {
    case 'Int':
      return readNumber(name, text, /^-?\d{1,10}$/, 'a whole number');
    case 'Float':
      return readNumber(name, text, /^-?\d+(?:\.\d+)?$/, 'a number');
    case 'Boolean':
      if (text === 'true' || text === 'false') return text === 'true';
      throw wrong(name, 'be true or false', quoted(text));
    default:
      return text;
  }
}

function readNumber(name: string, text: string, form: RegExp, kind: string): number {
  if (form.test(text)) return Number(text);
  throw wrong(name, `be ${kind}`, quoted(text));
}

function readJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong(name, 'be JSON', quoted(text));
  }
}

function wrong(name: string, rule: string, got: string): HttpError {
  return new HttpError(400, `${name} must ${rule}, but got ${got}.`, 'BAD_USER_INPUT');
}

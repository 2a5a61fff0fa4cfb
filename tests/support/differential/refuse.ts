import { GraphQLError } from 'graphql';

/** A client error. */
export function refuse(code: string, message: string): never {
  throw new GraphQLError(message, { extensions: { code } });
}

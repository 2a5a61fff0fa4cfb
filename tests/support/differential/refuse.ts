import { GraphQLError } from 'graphql';

/** The client asked wrongly. */
export function refuse(code: string, message: string): never {
  throw new GraphQLError(message, { extensions: { code } });
}

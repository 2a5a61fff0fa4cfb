const query = '{ procedure(code: "0557T") { display diagnoses { nodes { code display } } } }';

/** The message on the terminal once the server is listening: its address, and a first query. */
export function welcome(address: string): string {
  const body = JSON.stringify({ query });
  return `
The GraphQL API is ready at ${address}/graphql.
Open ${address} in a browser to search and explore, or ${address}/ide to write queries.

Which diagnoses are listed for procedure 0557T?

  ${query}

  curl ${address}/graphql -H 'content-type: application/json' -d '${body}'
`;
}

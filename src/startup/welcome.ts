const query = '{ procedure(code: "0557T") { display diagnoses { nodes { code display } } } }';

/** The message on the terminal once the server is listening: its addresses, and a first query. */
export function welcome(address: string): string {
  const body = JSON.stringify({ query });
  return `
The GraphQL API is ready at ${address}/graphql.
Open ${address} in a browser to search and explore, or ${address}/ide to write queries.
${address}/explore?start=CPT:0557T draws what procedure 0557T is connected with.

Which diagnoses are listed for procedure 0557T?

  ${query}

  curl ${address}/graphql -H 'content-type: application/json' -d '${body}'
`;
}

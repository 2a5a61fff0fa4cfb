const query = '{ procedure(code: "0557T") { display diagnoses { nodes { code display } } } }';

/** The message on the terminal once the server is listening: its address, and a first query. */
export function welcome(address: string, hasSandbox: boolean): string {
  const body = JSON.stringify({ query });
  return `
The API is ready at ${address}/graphql${hasSandbox ? ' - open it in a browser, or query it from a shell' : ''}.
The web application is at ${address}, and an editor with examples at ${address}/ide.

Which diagnoses are listed for procedure 0557T?

  ${query}

  curl ${address}/graphql -H 'content-type: application/json' -d '${body}'
`;
}

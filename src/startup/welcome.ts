const question = '{ procedure(code: "0557T") { display diagnoses { nodes { code display } } } }';

/** What is said to people once questions can be asked at the address: where, and a first question. */
export function welcome(address: string, hasPage: boolean): string {
  const body = JSON.stringify({ query: question });
  return `
Questions are answered at ${address}/graphql${hasPage ? ' - open it in a browser, or ask from a shell' : ''}.

Which diagnoses lead to procedure 0557T?

  ${question}

  curl ${address}/graphql -H 'content-type: application/json' -d '${body}'
`;
}

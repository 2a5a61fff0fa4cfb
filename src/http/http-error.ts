/** Refuses a request before it reaches GraphQL. `answerHttpErrors` answers it in the shape of a GraphQL error. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly statusCode: number;
  readonly code: string;
  /** Further headers of the response. */
  readonly headers: Readonly<Record<string, string>>;

  /** `message` states the rule, what the request has instead, and a way out. `code` is stable; clients may rely on it. */
  constructor(
    statusCode: number,
    message: string,
    code = 'BAD_REQUEST',
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.statusCode = statusCode;
    this.code = code;
    this.headers = headers;
  }
}

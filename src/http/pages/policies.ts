/** Nothing is loaded from, or sent to, any other origin. */
const shared = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** The content security policy of the application's pages. */
export const pagePolicy = printed({ ...shared, 'style-src': ["'self'"] });

/** The policy of the GraphQL editor, which writes style sheets, brings its fonts, and runs language services as workers. */
export const editorPolicy = printed({
  ...shared,
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'", 'data:'],
  'worker-src': ["'self'", 'blob:'],
});

function printed(policy: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/** What the API's document and its page say. */
export const apiWords = {
  title: 'Sentry Academy API',
  description:
    'Courses, lessons and everything they are sorted by. Guests read what is public; a session cookie, set by signing in, opens what its owner may see and do; an access token or API key opens the same for programs, narrowed to its scopes. A refusal always has the same shape: a message that says what to do and a code that never changes.',
  refusals: {
    BadInput: 'What was sent does not fit; the message names each field',
    Unauthorized: 'Sign in first',
    Forbidden: 'Your account may not do this',
    NotFound: 'There is no such thing, or you may not see it',
  },
  security: {
    session: 'Set by signing in; it counts for a change only when the academy itself asks for it.',
    token: 'An access token of POST /api/auth/tokens, good for 15 minutes. An API key works here too.',
    key: 'An API key, which begins with “academy_”.',
    sessionOnly: 'Only for a session: no token and no key opens it.',
    scope: (scope: string) => `Tokens and keys need the scope “${scope}”.`,
  },
  page: {
    lede: 'Every endpoint, generated from the code that serves it.',
    download: 'OpenAPI 3.1 document (JSON)',
    contents: 'Groups',
    parameters: 'Parameters',
    body: 'Body',
    replies: 'Replies',
    schemas: 'Shapes',
    required: 'required',
  },
} as const

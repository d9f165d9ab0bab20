/** What the API's document and its page say. */
export const apiWords = {
  title: 'Sentry Academy API',
  description:
    'Courses, lessons and everything they are sorted by. Guests read what is public; a session cookie, set by signing in, opens what its owner may see and do. A refusal always has the same shape: a message that says what to do and a code that never changes.',
  refusals: {
    BadInput: 'What was sent does not fit; the message names each field',
    Unauthorized: 'Sign in first',
    Forbidden: 'Your account may not do this',
    NotFound: 'There is no such thing, or you may not see it',
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

/** What a mail's row says once its reader is forgotten; the address is one that can never be anybody's. */
export const forgotten = {
  to: 'erased@academy.invalid',
  user: null,
  subject: null,
  problem: null,
  messageId: null,
  data: null,
  text: null,
  html: null,
} as const

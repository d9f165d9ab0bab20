import type { Letter } from '../transport.ts'

export const letter: Letter = {
  id: 'an-id',
  to: 'tess@example.org',
  subject: 'Hello',
  html: '<p>Hello',
  text: 'Hello',
  unsubscribe: null,
}

import type { Letter } from './transport.ts'

/** What mail programs read and readers do not: that nobody is to be answered, and how to stop such mails (RFC 8058). */
export const headersOf = ({ unsubscribe }: Pick<Letter, 'unsubscribe'>): Record<string, string> => ({
  'Auto-Submitted': 'auto-generated',
  ...(unsubscribe !== null && {
    'List-Unsubscribe': `<${unsubscribe}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }),
})

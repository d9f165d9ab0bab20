import { defineMail, quote, text } from '@academy/mail/contract'
import { z } from 'zod'

/** The last mail: its address is forgotten with the account, and the row of this mail soon after. */
export const erasureDone = defineMail({
  kind: 'auth/erasure-done',
  data: z.object({
    name: z.string().optional(),
    /** What the law makes the academy keep, in words. */
    kept: z.string().optional(),
  }),
  sample: { name: 'Tess Lindqvist', kept: 'Invoices, for seven years, without anything else about you.' },
  words: {
    en: ({ name, kept }) => ({
      subject: 'Your account was erased',
      name,
      blocks: [
        text('Your account and what was personal in it are gone, and cannot be brought back.'),
        ...(kept ? [text('The law makes us keep this:'), quote(kept)] : []),
      ],
      why: 'You get this last mail because you asked to have your account erased.',
    }),
    de: ({ name, kept }) => ({
      subject: 'Ihr Konto wurde gelöscht',
      name,
      blocks: [
        text('Ihr Konto und das Persönliche darin sind weg und lassen sich nicht zurückholen.'),
        ...(kept ? [text('Das Gesetz verlangt, dass wir dies behalten:'), quote(kept)] : []),
      ],
      why: 'Sie erhalten diese letzte Mail, weil Sie Ihr Konto löschen ließen.',
    }),
  },
})

import { z } from 'zod'
import { defineMail, text } from '../contract.ts'

/** What Payload itself, or a plugin made for it, wants to say; it comes with words of its own, in one language. */
export const messageMail = defineMail({
  kind: 'mail/message',
  data: z.object({ subject: z.string(), text: z.string() }),
  sample: { subject: 'Your form was sent', text: 'We got what you wrote.\n\nSomebody will answer within two days.' },
  words: {
    en: ({ subject, text: said }) => ({
      subject,
      blocks: [text(said)],
      why: 'You get this mail because something at the academy concerns you.',
    }),
  },
})

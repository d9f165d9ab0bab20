import { defineMail, quote, text } from '@academy/mail/contract'
import { z } from 'zod'

export const applicationDeclined = defineMail({
  kind: 'auth/application-declined',
  data: z.object({
    name: z.string().optional(),
    /** What the administrator says about it. */
    note: z.string().optional(),
  }),
  sample: { name: 'Tess Lindqvist', note: 'Tell us which courses you have given, and apply again.' },
  words: {
    en: ({ name, note }) => ({
      subject: 'Your application to teach was declined',
      name,
      blocks: [
        text('Your application to teach was read and declined. Your account stays as it is, and you may apply again.'),
        ...(note ? [quote(note)] : []),
      ],
      why: 'You get this mail because you applied to teach.',
    }),
    de: ({ name, note }) => ({
      subject: 'Ihre Bewerbung wurde abgelehnt',
      name,
      blocks: [
        text(
          'Ihre Bewerbung wurde gelesen und abgelehnt. Ihr Konto bleibt, wie es ist, und Sie können sich wieder bewerben.',
        ),
        ...(note ? [quote(note)] : []),
      ],
      why: 'Sie erhalten diese Mail, weil Sie unterrichten möchten.',
    }),
  },
})

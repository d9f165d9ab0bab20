import { action, defineMail, quote, text } from '@academy/mail/contract'
import { z } from 'zod'

export const applicationApproved = defineMail({
  kind: 'auth/application-approved',
  data: z.object({
    name: z.string().optional(),
    /** What the administrator says about it. */
    note: z.string().optional(),
    /** The studio. */
    url: z.string().optional(),
  }),
  sample: {
    name: 'Tess Lindqvist',
    note: 'Welcome. Start with a short course, and ask for a review before you publish.',
    url: 'https://academy.example.org/admin',
  },
  words: {
    en: ({ name, note, url }) => ({
      subject: 'You can teach now',
      name,
      blocks: [
        text('Your application was approved. You are an instructor, and the studio is open to you.'),
        ...(note ? [quote(note)] : []),
        ...(url ? [action('Open the studio', url)] : []),
      ],
      why: 'You get this mail because you applied to teach.',
    }),
    de: ({ name, note, url }) => ({
      subject: 'Sie können jetzt unterrichten',
      name,
      blocks: [
        text('Ihre Bewerbung wurde angenommen. Sie gehören zu den Lehrenden, und das Studio steht Ihnen offen.'),
        ...(note ? [quote(note)] : []),
        ...(url ? [action('Studio öffnen', url)] : []),
      ],
      why: 'Sie erhalten diese Mail, weil Sie unterrichten möchten.',
    }),
  },
})

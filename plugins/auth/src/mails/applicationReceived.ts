import { action, defineMail, facts, quote, text } from '@academy/mail/contract'
import { z } from 'zod'

/** To administrators, who decide. */
export const applicationReceived = defineMail({
  kind: 'auth/application-received',
  data: z.object({
    name: z.string().optional(),
    /** Name of whoever applies. */
    applicant: z.string(),
    motivation: z.string(),
    /** The application in the panel. */
    url: z.string(),
  }),
  sample: {
    name: 'Ada Admin',
    applicant: 'Tess Lindqvist',
    motivation: 'I have run tracing for a team of forty for six years.\nI would like to teach what went wrong.',
    url: 'https://academy.example.org/admin/collections/instructor-applications',
  },
  words: {
    en: ({ name, applicant, motivation, url }) => ({
      subject: 'Somebody would like to teach',
      name,
      blocks: [
        text('A new application waits for your decision.'),
        facts({ From: applicant }),
        quote(motivation),
        action('Decide about it', url),
      ],
      why: 'You get this mail because you are an administrator of the academy.',
    }),
    de: ({ name, applicant, motivation, url }) => ({
      subject: 'Jemand möchte unterrichten',
      name,
      blocks: [
        text('Eine neue Bewerbung wartet auf Ihre Entscheidung.'),
        facts({ Von: applicant }),
        quote(motivation),
        action('Darüber entscheiden', url),
      ],
      why: 'Sie erhalten diese Mail, weil Sie die Academy verwalten.',
    }),
  },
})

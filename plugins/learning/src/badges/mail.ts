import { action, defineMail, text } from '@academy/mail/contract'
import { z } from 'zod'

/** To whoever asked for mails about badges. */
export const earnedMail = defineMail({
  kind: 'learning/badges-earned',
  about: 'badges',
  data: z.object({
    name: z.string().optional(),
    /** Titles in the reader’s language, as a list. */
    badges: z.string(),
    url: z.string(),
  }),
  sample: {
    name: 'Tess Lindqvist',
    badges: 'First steps and Seven days',
    url: 'https://academy.example.org/me/badges',
  },
  words: {
    en: ({ name, badges, url }) => ({
      subject: 'You earned a badge',
      name,
      blocks: [
        text(`This is yours now: ${badges}. Nobody but you sees it, and it stays.`),
        action('See what it was for', url),
      ],
      why: 'You get this mail because you asked to be told of badges.',
    }),
    de: ({ name, badges, url }) => ({
      subject: 'Sie haben ein Abzeichen erhalten',
      name,
      blocks: [
        text(`Das gehört jetzt Ihnen: ${badges}. Niemand außer Ihnen sieht es, und es bleibt.`),
        action('Ansehen, wofür es war', url),
      ],
      why: 'Sie erhalten diese Mail, weil Sie sich Nachrichten über Abzeichen gewünscht haben.',
    }),
  },
})

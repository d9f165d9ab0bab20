import { action, defineMail, text } from '@academy/mail/contract'
import { z } from 'zod'

/** To whoever asked for mails about badges. */
export const earnedMail = defineMail({
  kind: 'learning/badges-earned',
  data: z.object({
    name: z.string().optional(),
    /** Titles in the reader’s language, as a list. */
    badges: z.string(),
    url: z.string(),
    /** Where such mails are switched off. */
    settings: z.string(),
  }),
  sample: {
    name: 'Tess Lindqvist',
    badges: 'First steps and Seven days',
    url: 'https://academy.example.org/me/badges',
    settings: 'https://academy.example.org/account/notifications',
  },
  words: {
    en: ({ name, badges, url, settings }) => ({
      subject: 'You earned a badge',
      name,
      blocks: [
        text(`This is yours now: ${badges}. Nobody but you sees it, and it stays.`),
        action('See what it was for', url),
        text(`No more of these mails: ${settings}`),
      ],
      why: 'You get this mail because you asked to be told of badges.',
    }),
    de: ({ name, badges, url, settings }) => ({
      subject: 'Sie haben ein Abzeichen erhalten',
      name,
      blocks: [
        text(`Das gehört jetzt Ihnen: ${badges}. Niemand außer Ihnen sieht es, und es bleibt.`),
        action('Ansehen, wofür es war', url),
        text(`Diese Mails abbestellen: ${settings}`),
      ],
      why: 'Sie erhalten diese Mail, weil Sie sich Nachrichten über Abzeichen gewünscht haben.',
    }),
  },
})

import { action, defineMail, quote, text } from '@academy/mail/contract'
import { z } from 'zod'

/** Somebody was named in a comment. */
export const mentionMail = defineMail({
  kind: 'catalog/mention',
  about: 'mentions',
  data: z.object({
    name: z.string().optional(),
    /** Title of the course or lesson. */
    document: z.string(),
    by: z.string(),
    comment: z.string(),
    url: z.string(),
  }),
  sample: {
    name: 'Tess Lindqvist',
    document: 'What a span is',
    by: 'Eva Editor',
    comment: '@tess-lindqvist, is this still so in version 11?',
    url: 'https://academy.example.org/admin/collections/courses/1/review',
  },
  words: {
    en: ({ name, document, by, comment, url }) => ({
      subject: `You were mentioned on “${document}”`,
      name,
      blocks: [text(`${by} mentioned you in a comment on “${document}”.`), quote(comment), action('Answer', url)],
      why: 'You get this mail because somebody mentioned you. Your account’s notifications say which mails come.',
    }),
    de: ({ name, document, by, comment, url }) => ({
      subject: `Sie wurden bei „${document}“ erwähnt`,
      name,
      blocks: [
        text(`${by} hat Sie in einem Kommentar zu „${document}“ erwähnt.`),
        quote(comment),
        action('Antworten', url),
      ],
      why: 'Sie erhalten diese Mail, weil Sie erwähnt wurden. Welche Mails kommen, steht in Ihrem Konto.',
    }),
  },
})

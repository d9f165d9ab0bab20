import { action, defineMail, quote, text } from '@academy/mail/contract'
import { z } from 'zod'

/** What a course’s staff announced, to a student who wants to know at once. */
export const announcementMail = defineMail({
  kind: 'learning/announcement',
  about: 'announcements',
  data: z.object({
    name: z.string().optional(),
    course: z.string(),
    title: z.string(),
    body: z.string(),
    /** Empty once their account is gone. */
    by: z.string(),
    url: z.string(),
  }),
  sample: {
    name: 'Tess Lindqvist',
    course: 'Distributed tracing',
    title: 'Office hours on Thursday',
    body: 'Bring a trace that puzzles you. We look at it together.\n\nThursday, 16:00 UTC: https://meet.example.org/traces',
    by: 'Maya Okafor',
    url: 'https://academy.example.org/learn/distributed-tracing/announcements',
  },
  words: {
    en: ({ name, course, title, body, by, url }) => ({
      subject: title,
      name,
      blocks: [
        text(by ? `${by} writes to all who take part in “${course}”:` : `To all who take part in “${course}”:`),
        quote(body),
        action('Open it in the course', url),
      ],
      why: 'You get this mail because you take part in this course. Your account’s notifications say which mails come.',
    }),
    de: ({ name, course, title, body, by, url }) => ({
      subject: title,
      name,
      blocks: [
        text(by ? `${by} schreibt an alle, die an „${course}“ teilnehmen:` : `An alle, die an „${course}“ teilnehmen:`),
        quote(body),
        action('Im Kurs öffnen', url),
      ],
      why: 'Sie erhalten diese Mail, weil Sie an diesem Kurs teilnehmen. Welche Mails kommen, steht in Ihrem Konto.',
    }),
  },
})

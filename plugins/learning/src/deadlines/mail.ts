import { action, defineMail, text } from '@academy/mail/contract'
import { z } from 'zod'

/** `2026-12-03` → Thursday, 3 December 2026. */
const dayIn = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' })
  return (day: string): string => format.format(new Date(day))
}

const [english, german] = [dayIn('en-GB'), dayIn('de-DE')]

export const deadlineNearMail = defineMail({
  kind: 'learning/deadline-near',
  about: 'deadlines',
  data: z.object({
    name: z.string().optional(),
    course: z.string(),
    /** As in 2026-12-03. */
    day: z.string(),
    /** The course as its student has it. */
    url: z.string(),
  }),
  sample: {
    name: 'Tess Lindqvist',
    course: 'Distributed tracing',
    day: '2026-12-03',
    url: 'https://academy.example.org/learn/distributed-tracing',
  },
  words: {
    en: ({ name, course, day, url }) => ({
      subject: `Your deadline for “${course}”`,
      name,
      blocks: [
        text(`You meant to be through with “${course}” by ${english(day)}.`),
        text('If another day suits you better, set it on the page of the course. Nothing else hangs on it.'),
        action('Go on', url),
      ],
      why: 'You get this mail because you set a deadline for a course. You can switch these reminders off in the settings of your account.',
    }),
    de: ({ name, course, day, url }) => ({
      subject: `Ihre Frist für „${course}“`,
      name,
      blocks: [
        text(`Bis ${german(day)} wollten Sie mit „${course}“ fertig sein.`),
        text(
          'Wenn Ihnen ein anderer Tag besser passt, ändern Sie ihn auf der Seite des Kurses. Sonst hängt nichts daran.',
        ),
        action('Weiterlernen', url),
      ],
      why: 'Sie erhalten diese Mail, weil Sie sich für einen Kurs eine Frist gesetzt haben. In den Einstellungen Ihres Kontos können Sie diese Erinnerungen abschalten.',
    }),
  },
})

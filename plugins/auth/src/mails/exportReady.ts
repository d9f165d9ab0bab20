import { action, defineMail, moment, text } from '@academy/mail/contract'
import { z } from 'zod'

export const exportReady = defineMail({
  kind: 'auth/export-ready',
  data: z.object({
    name: z.string().optional(),
    /** The page from which it is fetched by whoever is signed in; never the file itself. */
    url: z.string(),
    /** ISO 8601. */
    until: z.string().optional(),
  }),
  sample: {
    name: 'Tess Lindqvist',
    url: 'https://academy.example.org/account/privacy',
    until: '2026-12-04T04:20:00.000Z',
  },
  words: {
    en: ({ name, url, until }) => ({
      subject: 'Your data is ready',
      name,
      blocks: [
        text('Everything that the academy holds about you lies in one zip file. Sign in to fetch it.'),
        action('Fetch the file', url),
        ...(until ? [text(`It is deleted on ${moment(until, 'en')}.`)] : []),
      ],
      why: 'You get this mail because you asked for your data. If you did not, change your password.',
    }),
    de: ({ name, url, until }) => ({
      subject: 'Ihre Daten liegen bereit',
      name,
      blocks: [
        text('Alles, was die Academy über Sie hat, liegt in einer Zip-Datei. Melden Sie sich an, um sie zu holen.'),
        action('Datei holen', url),
        ...(until ? [text(`Sie wird am ${moment(until, 'de')} gelöscht.`)] : []),
      ],
      why: 'Sie erhalten diese Mail, weil Sie Ihre Daten angefordert haben. Falls nicht, ändern Sie Ihr Passwort.',
    }),
  },
})

import { action, defineMail, moment, text } from '@academy/mail/contract'
import { z } from 'zod'

/** To staff who have none yet. */
export const secondFactorNeeded = defineMail({
  kind: 'auth/second-factor-needed',
  data: z.object({
    name: z.string().optional(),
    /** ISO 8601; without it the studio is closed until there is one. */
    dueAt: z.string().optional(),
    /** The reader's, an IANA name; UTC otherwise. */
    timeZone: z.string().optional(),
    /** The page with one's factors. */
    url: z.string(),
  }),
  sample: {
    name: 'Tess Lindqvist',
    dueAt: '2026-12-11T04:20:00.000Z',
    timeZone: 'Europe/Vienna',
    url: 'https://academy.example.org/account/security',
  },
  words: {
    en: ({ name, dueAt, timeZone, url }) => ({
      subject: 'Your account needs a second factor',
      name,
      blocks: [
        text(
          'Whoever teaches, edits or administers here signs in with a second factor: an authenticator app or a passkey.',
        ),
        text(
          dueAt
            ? `Set one up until ${moment(dueAt, 'en', timeZone)}. Then the studio closes until you do.`
            : 'The studio opens once you have set one up.',
        ),
        action('Set up a second factor', url),
      ],
      why: 'You get this mail because you work on this academy.',
    }),
    de: ({ name, dueAt, timeZone, url }) => ({
      subject: 'Ihr Konto braucht einen zweiten Faktor',
      name,
      blocks: [
        text(
          'Wer hier unterrichtet, redigiert oder verwaltet, meldet sich mit einem zweiten Faktor an: mit einer Authenticator-App oder einem Passkey.',
        ),
        text(
          dueAt
            ? `Richten Sie ihn bis ${moment(dueAt, 'de', timeZone)} ein. Danach bleibt das Studio zu, bis es geschehen ist.`
            : 'Das Studio öffnet sich, sobald Sie einen eingerichtet haben.',
        ),
        action('Zweiten Faktor einrichten', url),
      ],
      why: 'Sie erhalten diese Mail, weil Sie an dieser Academy mitarbeiten.',
    }),
  },
})

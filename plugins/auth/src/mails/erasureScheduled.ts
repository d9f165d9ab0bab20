import { action, defineMail, facts, moment, text } from '@academy/mail/contract'
import { z } from 'zod'

export const erasureScheduled = defineMail({
  kind: 'auth/erasure-scheduled',
  data: z.object({
    name: z.string().optional(),
    /** ISO 8601. */
    dueAt: z.string(),
    /** Where it can be called off. */
    url: z.string(),
  }),
  sample: {
    name: 'Tess Lindqvist',
    dueAt: '2026-12-11T04:20:00.000Z',
    url: 'https://academy.example.org/account/privacy',
  },
  words: {
    en: ({ name, dueAt, url }) => ({
      subject: 'Your account will be erased',
      name,
      blocks: [
        text('You asked to have your account erased. Until then you can still sign in and change your mind.'),
        facts({ 'Erased on': moment(dueAt, 'en') }),
        action('Keep the account', url),
        text('If it was not you, keep the account and change your password.'),
      ],
      why: 'You get this mail because it concerns your account.',
    }),
    de: ({ name, dueAt, url }) => ({
      subject: 'Ihr Konto wird gelöscht',
      name,
      blocks: [
        text(
          'Sie möchten Ihr Konto löschen lassen. Bis dahin können Sie sich noch anmelden und es sich anders überlegen.',
        ),
        facts({ 'Gelöscht am': moment(dueAt, 'de') }),
        action('Konto behalten', url),
        text('Falls Sie es nicht waren, behalten Sie das Konto und ändern Ihr Passwort.'),
      ],
      why: 'Sie erhalten diese Mail, weil es um Ihr Konto geht.',
    }),
  },
})

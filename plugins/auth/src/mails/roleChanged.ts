import { action, defineMail, text } from '@academy/mail/contract'
import { z } from 'zod'
import { roleNames } from './roleNames.ts'

export const roleChanged = defineMail({
  kind: 'auth/role-changed',
  data: z.object({
    name: z.string().optional(),
    /** One of the academy's roles. */
    role: z.string(),
    /** Where to sign in anew. */
    url: z.string(),
  }),
  sample: { name: 'Tess Lindqvist', role: 'editor', url: 'https://academy.example.org/sign-in' },
  words: {
    en: ({ name, role, url }) => ({
      subject: 'Your role in the academy was changed',
      name,
      blocks: [
        text(`An administrator changed your role: you are ${roleNames.en[role] ?? role} now.`),
        text('You were signed out everywhere, so that everything you open knows it. Sign in again to go on.'),
        action('Sign in', url),
        text('If you did not expect this, write to whoever runs this academy.'),
      ],
      why: 'You get this mail because it concerns your account.',
    }),
    de: ({ name, role, url }) => ({
      subject: 'Ihre Rolle in der Academy wurde geändert',
      name,
      blocks: [
        text(`Die Verwaltung hat Ihre Rolle geändert. Sie ist jetzt: ${roleNames.de[role] ?? role}.`),
        text('Sie wurden überall abgemeldet, damit die neue Rolle überall gilt. Melden Sie sich wieder an.'),
        action('Anmelden', url),
        text('Falls Sie das nicht erwartet haben, schreiben Sie denen, die diese Academy betreiben.'),
      ],
      why: 'Sie erhalten diese Mail, weil es um Ihr Konto geht.',
    }),
  },
})

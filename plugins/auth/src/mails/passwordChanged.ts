import { action, defineMail, text } from '@academy/mail/contract'
import { z } from 'zod'
import { circumstanceFacts, circumstances, sampleCircumstances } from './circumstances.ts'

export const passwordChanged = defineMail({
  kind: 'auth/password-changed',
  data: circumstances.extend({
    name: z.string().optional(),
    /** Where a password is asked for anew. */
    url: z.string(),
  }),
  sample: { ...sampleCircumstances, name: 'Tess Lindqvist', url: 'https://academy.example.org/forgot' },
  words: {
    en: ({ name, url, ...known }) => ({
      subject: 'Your password was changed',
      name,
      blocks: [
        text('The password of your account was changed, and other devices were signed out.'),
        ...circumstanceFacts(known, 'en'),
        text('If it was not you, somebody else has your account. Take it back at once:'),
        action('Choose a new password', url),
      ],
      why: 'You get this mail because it concerns the safety of your account.',
    }),
    de: ({ name, url, ...known }) => ({
      subject: 'Ihr Passwort wurde geändert',
      name,
      blocks: [
        text('Das Passwort Ihres Kontos wurde geändert, andere Geräte wurden abgemeldet.'),
        ...circumstanceFacts(known, 'de'),
        text('Falls Sie es nicht waren, hat jemand anderes Ihr Konto. Holen Sie es gleich zurück:'),
        action('Neues Passwort wählen', url),
      ],
      why: 'Sie erhalten diese Mail, weil es um die Sicherheit Ihres Kontos geht.',
    }),
  },
})

import { action, defineMail, text } from '@academy/mail/contract'
import { z } from 'zod'

export const resetPassword = defineMail({
  kind: 'auth/reset-password',
  data: z.object({ name: z.string().optional(), url: z.string() }),
  sample: { name: 'Tess Lindqvist', url: 'https://academy.example.org/reset#token=sample' },
  words: {
    en: ({ name, url }) => ({
      subject: 'Choose a new password',
      name,
      blocks: [
        text('Somebody asked for a new password for your account.'),
        action('Choose a password', url),
        text(
          'The link works once, within an hour. Afterwards you are signed out everywhere.\n\nIf you did not ask, do nothing: your password stays as it is.',
        ),
      ],
      why: 'You get this mail because somebody asked to reset the password of the account with this address.',
    }),
    de: ({ name, url }) => ({
      subject: 'Wählen Sie ein neues Passwort',
      name,
      blocks: [
        text('Jemand hat für Ihr Konto ein neues Passwort angefordert.'),
        action('Passwort wählen', url),
        text(
          'Der Link gilt einmal, innerhalb einer Stunde. Danach sind Sie überall abgemeldet.\n\nFalls Sie es nicht waren, tun Sie nichts: Ihr Passwort bleibt, wie es ist.',
        ),
      ],
      why: 'Sie erhalten diese Mail, weil jemand das Passwort des Kontos mit dieser Adresse zurücksetzen möchte.',
    }),
  },
})

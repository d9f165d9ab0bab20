import { action, defineMail, text } from '@academy/mail/contract'
import { z } from 'zod'

/** Instead of an answer on the page, which would tell strangers who has an account. */
export const existingAccount = defineMail({
  kind: 'auth/existing-account',
  data: z.object({ name: z.string().optional(), url: z.string() }),
  sample: { name: 'Tess Lindqvist', url: 'https://academy.example.org/sign-in' },
  words: {
    en: ({ name, url }) => ({
      subject: 'You already have an account',
      name,
      blocks: [
        text('Somebody tried to sign up with this address, which has an account already. Nothing was changed.'),
        action('Sign in', url),
        text('If it was you and the password is gone, choose “Forgot password” there. If it was not you, do nothing.'),
      ],
      why: 'You get this mail because somebody used this address to sign up.',
    }),
    de: ({ name, url }) => ({
      subject: 'Sie haben schon ein Konto',
      name,
      blocks: [
        text('Jemand wollte mit dieser Adresse ein Konto anlegen, aber sie hat schon eines. Es wurde nichts geändert.'),
        action('Anmelden', url),
        text(
          'Waren Sie es und das Passwort ist weg, wählen Sie dort „Passwort vergessen“. Waren Sie es nicht, tun Sie nichts.',
        ),
      ],
      why: 'Sie erhalten diese Mail, weil jemand mit dieser Adresse ein Konto anlegen wollte.',
    }),
  },
})

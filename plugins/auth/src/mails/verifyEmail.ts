import { action, defineMail, text } from '@academy/mail/contract'
import { z } from 'zod'

/** After signing up, and whenever somebody with an unconfirmed address signs in. */
export const verifyEmail = defineMail({
  kind: 'auth/verify-email',
  data: z.object({ name: z.string().optional(), url: z.string() }),
  sample: { name: 'Tess Lindqvist', url: 'https://academy.example.org/verify#kind=email&token=sample' },
  words: {
    en: ({ name, url }) => ({
      subject: 'Confirm your email address',
      name,
      blocks: [
        text('Somebody, most likely you, made an account at Sentry Academy with this address.'),
        action('Confirm the address', url),
        text('The link works for 24 hours. If it was not you, do nothing: the account stays closed.'),
      ],
      why: 'You get this mail because this address was used to sign up.',
    }),
    de: ({ name, url }) => ({
      subject: 'Bestätigen Sie Ihre E-Mail-Adresse',
      name,
      blocks: [
        text('Jemand, wahrscheinlich Sie, hat mit dieser Adresse ein Konto bei der Sentry Academy angelegt.'),
        action('Adresse bestätigen', url),
        text('Der Link gilt 24 Stunden. Falls Sie es nicht waren, tun Sie nichts: Das Konto bleibt geschlossen.'),
      ],
      why: 'Sie erhalten diese Mail, weil sich jemand mit dieser Adresse angemeldet hat.',
    }),
  },
})

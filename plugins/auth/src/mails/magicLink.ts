import { action, defineMail, text } from '@academy/mail/contract'
import { z } from 'zod'

export const magicLink = defineMail({
  kind: 'auth/magic-link',
  data: z.object({ name: z.string().optional(), url: z.string() }),
  sample: { url: 'https://academy.example.org/verify#kind=link&token=sample' },
  words: {
    en: ({ name, url }) => ({
      subject: 'Your link to sign in',
      name,
      blocks: [
        action('Sign in', url),
        text('The link works once, within 10 minutes. Whoever has it is signed in as you: do not pass it on.'),
        text('If you did not ask for it, do nothing.'),
      ],
      why: 'You get this mail because somebody wants to sign in with this address.',
    }),
    de: ({ name, url }) => ({
      subject: 'Ihr Link zum Anmelden',
      name,
      blocks: [
        action('Anmelden', url),
        text('Der Link gilt einmal, 10 Minuten lang. Wer ihn hat, ist als Sie angemeldet: Geben Sie ihn nicht weiter.'),
        text('Falls Sie ihn nicht angefordert haben, tun Sie nichts.'),
      ],
      why: 'Sie erhalten diese Mail, weil sich jemand mit dieser Adresse anmelden möchte.',
    }),
  },
})

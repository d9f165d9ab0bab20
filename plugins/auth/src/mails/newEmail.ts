import { action, defineMail, text } from '@academy/mail/contract'
import { z } from 'zod'

/** To the new address of an account, once the old one has agreed. */
export const newEmail = defineMail({
  kind: 'auth/new-email',
  data: z.object({ name: z.string().optional(), url: z.string() }),
  sample: { name: 'Tess Lindqvist', url: 'https://academy.example.org/verify#kind=change&token=sample' },
  words: {
    en: ({ name, url }) => ({
      subject: 'Confirm your new email address',
      name,
      blocks: [
        text('This address is to become the one of your account at Sentry Academy.'),
        action('Use this address', url),
        text('The link works for 24 hours. Until you open it you sign in with the old address.'),
      ],
      why: 'You get this mail because somebody wants to use this address for their account. If it is not yours, do nothing.',
    }),
    de: ({ name, url }) => ({
      subject: 'Bestätigen Sie Ihre neue E-Mail-Adresse',
      name,
      blocks: [
        text('Diese Adresse soll die Adresse Ihres Kontos bei der Sentry Academy werden.'),
        action('Diese Adresse verwenden', url),
        text('Der Link gilt 24 Stunden. Bis dahin melden Sie sich mit der alten Adresse an.'),
      ],
      why: 'Sie erhalten diese Mail, weil jemand diese Adresse für ein Konto verwenden möchte. Ist es nicht Ihres, tun Sie nichts.',
    }),
  },
})

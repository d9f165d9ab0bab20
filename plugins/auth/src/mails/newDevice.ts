import { action, defineMail, text } from '@academy/mail/contract'
import { z } from 'zod'
import { circumstanceFacts, circumstances, sampleCircumstances } from './circumstances.ts'

export const newDevice = defineMail({
  kind: 'auth/new-device',
  data: circumstances.extend({
    name: z.string().optional(),
    /** The page with one's sessions. */
    url: z.string(),
  }),
  sample: { ...sampleCircumstances, name: 'Tess Lindqvist', url: 'https://academy.example.org/account/security' },
  words: {
    en: ({ name, url, ...known }) => ({
      subject: 'A new device signed in to your account',
      name,
      blocks: [
        ...circumstanceFacts(known, 'en'),
        text('If it was you, there is nothing to do. If not, end that session and change your password.'),
        action('See your sessions', url),
      ],
      why: 'You get this mail because it concerns the safety of your account.',
    }),
    de: ({ name, url, ...known }) => ({
      subject: 'Ein neues Gerät hat sich in Ihrem Konto angemeldet',
      name,
      blocks: [
        ...circumstanceFacts(known, 'de'),
        text('Waren Sie es, ist nichts zu tun. Sonst beenden Sie diese Sitzung und ändern Ihr Passwort.'),
        action('Sitzungen ansehen', url),
      ],
      why: 'Sie erhalten diese Mail, weil es um die Sicherheit Ihres Kontos geht.',
    }),
  },
})

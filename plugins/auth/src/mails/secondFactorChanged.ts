import { action, defineMail, text } from '@academy/mail/contract'
import { z } from 'zod'
import { circumstanceFacts, circumstances, sampleCircumstances } from './circumstances.ts'

const changes = ['on', 'off', 'backup-codes', 'passkey-added', 'passkey-removed', 'reset'] as const

const said: Record<'en' | 'de', Record<(typeof changes)[number], string>> = {
  en: {
    on: 'An authenticator app was set up as second factor of your account.',
    off: 'The second factor of your account was switched off. The password alone now opens it.',
    'backup-codes': 'New backup codes were made for your account. The earlier ones no longer work.',
    'passkey-added': 'A passkey was added to your account.',
    'passkey-removed': 'A passkey was removed from your account.',
    reset: 'An administrator removed the second factor of your account, so that you can set up a new one.',
  },
  de: {
    on: 'Für Ihr Konto wurde eine Authenticator-App als zweiter Faktor eingerichtet.',
    off: 'Der zweite Faktor Ihres Kontos wurde ausgeschaltet. Jetzt genügt das Passwort.',
    'backup-codes': 'Für Ihr Konto wurden neue Ersatzcodes erzeugt. Die früheren gelten nicht mehr.',
    'passkey-added': 'Ihrem Konto wurde ein Passkey hinzugefügt.',
    'passkey-removed': 'Aus Ihrem Konto wurde ein Passkey entfernt.',
    reset:
      'Jemand aus der Verwaltung hat den zweiten Faktor Ihres Kontos entfernt, damit Sie einen neuen einrichten können.',
  },
}

export const secondFactorChanged = defineMail({
  kind: 'auth/second-factor-changed',
  data: circumstances.extend({
    name: z.string().optional(),
    change: z.enum(changes),
    /** The page with one's factors and sessions. */
    url: z.string(),
  }),
  sample: {
    ...sampleCircumstances,
    name: 'Tess Lindqvist',
    change: 'on',
    url: 'https://academy.example.org/account/security',
  },
  words: {
    en: ({ name, change, url, ...known }) => ({
      subject: 'The second factor of your account was changed',
      name,
      blocks: [
        text(said.en[change]),
        ...circumstanceFacts(known, 'en'),
        text('If it was not you, change your password and look at your sessions.'),
        action('See your security settings', url),
      ],
      why: 'You get this mail because it concerns the safety of your account.',
    }),
    de: ({ name, change, url, ...known }) => ({
      subject: 'Der zweite Faktor Ihres Kontos wurde geändert',
      name,
      blocks: [
        text(said.de[change]),
        ...circumstanceFacts(known, 'de'),
        text('Falls Sie es nicht waren, ändern Sie Ihr Passwort und prüfen Sie Ihre Sitzungen.'),
        action('Sicherheitseinstellungen ansehen', url),
      ],
      why: 'Sie erhalten diese Mail, weil es um die Sicherheit Ihres Kontos geht.',
    }),
  },
})

import { action, defineMail, facts, text } from '@academy/mail/contract'
import { z } from 'zod'

/** To the present address: it has to agree before the new one is asked. */
export const changeEmail = defineMail({
  kind: 'auth/change-email',
  data: z.object({ name: z.string().optional(), newEmail: z.string(), url: z.string() }),
  sample: {
    name: 'Tess Lindqvist',
    newEmail: 'tess@new.example.org',
    url: 'https://academy.example.org/verify#kind=change&token=sample',
  },
  words: {
    en: ({ name, newEmail, url }) => ({
      subject: 'Do you want to change your email address?',
      name,
      blocks: [
        text('Somebody signed in to your account asked for another address.'),
        facts({ 'New address': newEmail }),
        action('Agree to the change', url),
        text(
          'Then a second mail goes to the new address, and once it is confirmed there you sign in with it. The link works for 24 hours.\n\nIf it was not you, do not agree. Change your password and look at your sessions.',
        ),
      ],
      why: 'You get this mail because this is the address of an account at Sentry Academy.',
    }),
    de: ({ name, newEmail, url }) => ({
      subject: 'Möchten Sie Ihre E-Mail-Adresse ändern?',
      name,
      blocks: [
        text('Jemand, der in Ihrem Konto angemeldet ist, möchte eine andere Adresse eintragen.'),
        facts({ 'Neue Adresse': newEmail }),
        action('Der Änderung zustimmen', url),
        text(
          'Danach geht eine zweite Mail an die neue Adresse. Sobald sie dort bestätigt ist, melden Sie sich mit ihr an. Der Link gilt 24 Stunden.\n\nFalls Sie es nicht waren, stimmen Sie nicht zu. Ändern Sie Ihr Passwort und prüfen Sie Ihre Sitzungen.',
        ),
      ],
      why: 'Sie erhalten diese Mail, weil dies die Adresse eines Kontos bei der Sentry Academy ist.',
    }),
  },
})

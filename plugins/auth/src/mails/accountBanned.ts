import { defineMail, facts, moment, quote, text } from '@academy/mail/contract'
import { z } from 'zod'

export const accountBanned = defineMail({
  kind: 'auth/account-banned',
  data: z.object({
    name: z.string().optional(),
    reason: z.string().optional(),
    /** ISO 8601; without it the ban has no end. */
    until: z.string().optional(),
  }),
  sample: {
    name: 'Tess Lindqvist',
    reason: 'Advertisements in discussions, after two warnings.',
    until: '2026-12-27T00:00:00.000Z',
  },
  words: {
    en: ({ name, reason, until }) => ({
      subject: 'Your account was closed',
      name,
      blocks: [
        text(
          until
            ? 'An administrator closed your account for a time. You cannot sign in until it opens again.'
            : 'An administrator closed your account. You can no longer sign in.',
        ),
        ...(reason ? [text('The reason given:'), quote(reason)] : []),
        ...(until ? [facts({ 'Open again on': moment(until, 'en') })] : []),
        text('If you think this is a mistake, write to whoever runs this academy.'),
      ],
      why: 'You get this mail because it concerns your account.',
    }),
    de: ({ name, reason, until }) => ({
      subject: 'Ihr Konto wurde gesperrt',
      name,
      blocks: [
        text(
          until
            ? 'Die Verwaltung hat Ihr Konto vorübergehend gesperrt. Bis es wieder offen ist, können Sie sich nicht anmelden.'
            : 'Die Verwaltung hat Ihr Konto gesperrt. Sie können sich nicht mehr anmelden.',
        ),
        ...(reason ? [text('Der angegebene Grund:'), quote(reason)] : []),
        ...(until ? [facts({ 'Wieder offen ab': moment(until, 'de') })] : []),
        text('Wenn Sie das für einen Irrtum halten, schreiben Sie denen, die diese Academy betreiben.'),
      ],
      why: 'Sie erhalten diese Mail, weil es um Ihr Konto geht.',
    }),
  },
})

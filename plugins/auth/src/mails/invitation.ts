import { action, defineMail, moment, text } from '@academy/mail/contract'
import { z } from 'zod'
import { roleNames } from './roleNames.ts'

export const invitation = defineMail({
  kind: 'auth/invitation',
  data: z.object({
    role: z.string(),
    /** Who invites. */
    invitedBy: z.string().optional(),
    url: z.string(),
    /** ISO 8601. */
    expires: z.string().optional(),
  }),
  sample: {
    role: 'instructor',
    invitedBy: 'Ada Admin',
    url: 'https://academy.example.org/sign-up#invitation=sample',
    expires: '2026-12-04T04:20:00.000Z',
  },
  words: {
    en: ({ role, invitedBy, url, expires }) => ({
      subject: 'You are invited to Sentry Academy',
      blocks: [
        text(`${invitedBy ?? 'An administrator'} invites you to join as ${roleNames.en[role] ?? role}.`),
        action('Accept the invitation', url),
        text(
          `${expires ? `The link works once, until ${moment(expires, 'en')}.` : 'The link works once.'} If you do not want to join, do nothing.`,
        ),
      ],
      why: 'You get this mail because an administrator of the academy entered this address.',
    }),
    de: ({ role, invitedBy, url, expires }) => ({
      subject: 'Sie sind in die Sentry Academy eingeladen',
      blocks: [
        text(`${invitedBy ?? 'Die Verwaltung'} lädt Sie ein. Ihre Rolle: ${roleNames.de[role] ?? role}.`),
        action('Einladung annehmen', url),
        text(
          `${expires ? `Der Link gilt einmal, bis ${moment(expires, 'de')}.` : 'Der Link gilt einmal.'} Wenn Sie nicht beitreten möchten, tun Sie nichts.`,
        ),
      ],
      why: 'Sie erhalten diese Mail, weil die Verwaltung der Academy diese Adresse eingetragen hat.',
    }),
  },
})

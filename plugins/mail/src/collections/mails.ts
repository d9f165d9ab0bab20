import { isAdmin, nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { MAILS_SLUG, mailStates } from '../contract.ts'
import { mailEndpoints } from '../endpoints/index.ts'
import type { MailSettings } from '../options.ts'
import { strings } from '../strings.ts'

const label = strings.fields
/** What mails say is told by the outbox alone, in development. */
const untold = { access: { read: () => false }, admin: { hidden: true } }

/** Every mail that was asked for, and what became of it. What a link in it was for is forgotten once it is sent. */
export const mails = (settings: MailSettings): CollectionConfig => ({
  slug: MAILS_SLUG,
  labels: strings.labels,
  admin: {
    group: strings.group,
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'status', 'problem', 'attempts', 'createdAt'],
    hidden: ({ user }) => user?.role !== 'admin',
  },
  defaultSort: '-createdAt',
  access: { create: nobody, read: isAdmin, update: nobody, delete: nobody },
  graphQL: false,
  endpoints: mailEndpoints(settings),
  fields: [
    {
      name: 'sendAgain',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '@academy/mail/admin/SendAgain#SendAgain' } },
    },
    { name: 'to', type: 'email', label: label.to, required: true, index: true },
    { name: 'user', type: 'relationship', label: label.user, relationTo: 'users', index: true },
    { name: 'kind', type: 'text', label: label.kind, required: true, index: true },
    { name: 'language', type: 'text', label: label.language, required: true, defaultValue: 'en' },
    { name: 'subject', type: 'text', label: label.subject },
    {
      name: 'status',
      type: 'select',
      label: label.status,
      options: mailStates.map((value) => ({ value, label: strings.states[value] })),
      defaultValue: 'waiting',
      required: true,
      index: true,
    },
    { name: 'attempts', type: 'number', label: label.attempts, defaultValue: 0, required: true },
    { name: 'problem', type: 'textarea', label: label.problem },
    { name: 'sentAt', type: 'date', label: label.sentAt },
    { name: 'messageId', type: 'text', label: label.messageId, index: true },
    /** What the template is filled with; emptied once the mail is sent. */
    { name: 'data', type: 'json', ...untold },
    /** Kept in development alone, for the outbox. */
    { name: 'text', type: 'textarea', ...untold },
    { name: 'html', type: 'textarea', ...untold },
  ],
})

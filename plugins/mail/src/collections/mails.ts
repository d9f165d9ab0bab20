import { isAdmin, nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { MAILS_SLUG, mailStates } from '../contract.ts'
import { strings } from '../strings.ts'

/** Every mail that was asked for, and what became of it. What a link in it was for is forgotten once it is sent. */
export const mails: CollectionConfig = {
  slug: MAILS_SLUG,
  labels: strings.labels,
  admin: {
    group: strings.group,
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'status', 'attempts', 'createdAt'],
    hidden: ({ user }) => user?.role !== 'admin',
  },
  access: { create: nobody, read: isAdmin, update: nobody, delete: nobody },
  graphQL: false,
  fields: [
    { name: 'to', type: 'email', required: true, index: true },
    { name: 'user', type: 'relationship', relationTo: 'users', index: true },
    { name: 'kind', type: 'text', required: true, index: true },
    { name: 'language', type: 'text', required: true, defaultValue: 'en' },
    { name: 'subject', type: 'text' },
    { name: 'status', type: 'select', options: [...mailStates], defaultValue: 'waiting', required: true, index: true },
    { name: 'attempts', type: 'number', defaultValue: 0, required: true },
    { name: 'problem', type: 'textarea' },
    { name: 'sentAt', type: 'date' },
    { name: 'messageId', type: 'text', index: true },
    /** What the template is filled with; emptied once the mail is sent. */
    { name: 'data', type: 'json', access: { read: () => false }, admin: { hidden: true } },
    /** Kept in development alone, for the outbox. */
    { name: 'text', type: 'textarea', access: { read: () => false }, admin: { hidden: true } },
    { name: 'html', type: 'textarea', access: { read: () => false }, admin: { hidden: true } },
  ],
}

import { isAdmin, nobody, roles } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { INVITATIONS_SLUG, USERS_SLUG } from '../contract.ts'
import { invitationAccepting } from '../endpoints/invitations/accepting.ts'
import { invitationSending } from '../endpoints/invitations/sending.ts'
import type { AuthSettings } from '../options.ts'
import { strings } from '../strings.ts'

/** Who was asked to join, as what. Made by `POST /invitations/send`, accepted once by the link in the mail. */
export const invitations = (settings: AuthSettings): CollectionConfig => ({
  slug: INVITATIONS_SLUG,
  labels: strings.invitations.labels,
  admin: {
    group: strings.group,
    useAsTitle: 'email',
    defaultColumns: ['email', 'role', 'expiresAt', 'acceptedAt'],
    hidden: ({ user }) => user?.role !== 'admin',
    components: { beforeListTable: ['@academy/auth/admin/InviteForm#InviteForm'] },
  },
  access: { create: nobody, read: isAdmin, update: nobody, delete: isAdmin },
  graphQL: false,
  endpoints: [...invitationSending(settings), ...invitationAccepting(settings)],
  fields: [
    { name: 'email', type: 'email', required: true, index: true },
    { name: 'role', type: 'select', options: [...roles], required: true },
    { name: 'invitedBy', type: 'relationship', relationTo: USERS_SLUG },
    { name: 'tokenHash', type: 'text', required: true, unique: true, access: { read: () => false } },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'acceptedAt', type: 'date' },
    { name: 'acceptedBy', type: 'relationship', relationTo: USERS_SLUG },
    {
      name: 'actions',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '@academy/auth/admin/InvitationActions#InvitationActions' },
        disableListColumn: true,
      },
    },
  ],
})

import { byAny, byEmail, byUser, type PersonalData } from '@academy/kernel'
import { APPLICATIONS_SLUG, INVITATIONS_SLUG } from '../../contract.ts'
import { strings } from '../strings.ts'

const said = strings.data

/** How people came to be here, and to teach. */
export const joiningDeclared: PersonalData[] = [
  {
    name: 'invitation',
    collection: INVITATIONS_SLUG,
    about: said.invited,
    found: byAny(byEmail('email'), byUser('acceptedBy')),
    exported: ['email', 'role', 'createdAt', 'expiresAt', 'acceptedAt'],
    erasure: { does: 'delete' },
  },
  {
    name: 'invitations-sent',
    collection: INVITATIONS_SLUG,
    about: said.invitationsSent,
    found: byUser('invitedBy'),
    exported: ['role', 'createdAt', 'expiresAt', 'acceptedAt'],
    erasure: { does: 'pseudonymise', fields: { invitedBy: null }, becomes: strings.becomes.invitationsSent },
  },
  {
    name: 'applications',
    collection: APPLICATIONS_SLUG,
    about: said.application,
    found: byUser('user'),
    exported: ['motivation', 'status', 'note', 'createdAt', 'decidedAt'],
    erasure: { does: 'delete' },
  },
  {
    name: 'applications-decided',
    collection: APPLICATIONS_SLUG,
    about: said.decisions,
    found: byUser('decidedBy'),
    exported: ['status', 'decidedAt'],
    erasure: { does: 'pseudonymise', fields: { decidedBy: null }, becomes: strings.becomes.decisions },
  },
]

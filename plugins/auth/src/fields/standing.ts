import type { Field } from 'payload'
import { strings } from '../strings.ts'

const said = strings.standing
/** Changed by endpoints of this plugin alone, which write down who did it. */
const byEndpoint = { update: () => false }

/** Ban, lift a ban, look through somebody's eyes; see `endpoints/bans.ts` and `endpoints/impersonation.ts`. */
export const personActions: Field = {
  name: 'personActions',
  type: 'ui',
  admin: {
    position: 'sidebar',
    condition: (_data, _siblings, { user }) => user?.role === 'admin',
    components: { Field: '@academy/auth/admin/PersonActions#PersonActions' },
    disableListColumn: true,
  },
}

/** How an account stands: its second factor, a ban, an erasure that waits. */
export const standingFields: Field[] = [
  {
    name: 'twoFactorEnabled',
    type: 'checkbox',
    label: said.twoFactorEnabled,
    defaultValue: false,
    access: byEndpoint,
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    name: 'banned',
    type: 'checkbox',
    label: said.banned,
    defaultValue: false,
    access: byEndpoint,
    admin: {
      readOnly: true,
      position: 'sidebar',
      components: { Cell: '@academy/auth/admin/BannedCell#BannedCell' },
    },
  },
  {
    name: 'banReason',
    type: 'text',
    label: said.banReason,
    access: byEndpoint,
    admin: { readOnly: true, position: 'sidebar', condition: ({ banned }) => Boolean(banned) },
  },
  {
    name: 'banExpires',
    type: 'date',
    label: said.banExpires,
    access: byEndpoint,
    admin: {
      readOnly: true,
      position: 'sidebar',
      condition: ({ banned, banExpires }) => Boolean(banned && banExpires),
    },
  },
  /** Since when this person is staff; the grace period for a second factor counts from here. */
  { name: 'staffSince', type: 'date', access: byEndpoint, admin: { hidden: true } },
  {
    name: 'erasureDueAt',
    type: 'date',
    label: said.erasureDueAt,
    index: true,
    access: byEndpoint,
    admin: { readOnly: true, position: 'sidebar', condition: ({ erasureDueAt }) => Boolean(erasureDueAt) },
  },
]

import { fieldFor, roles } from '@academy/kernel'
import type { CollectionConfig, Field } from 'payload'
import { usersAccess } from '../access.ts'
import { maxNameLength, USERS_SLUG } from '../contract.ts'
import { isName } from '../domain/name.ts'
import { tidyLine } from '../domain/tidy.ts'
import { banEndpoints } from '../endpoints/bans.ts'
import { closedEndpoints } from '../endpoints/closed.ts'
import { impersonationEndpoints } from '../endpoints/impersonation.ts'
import { ownEndpoints } from '../endpoints/me/index.ts'
import { me } from '../endpoints/me/me.ts'
import { signOutOfPanel } from '../endpoints/signOut.ts'
import { profileFields } from '../fields/profile.ts'
import { personActions, standingFields } from '../fields/standing.ts'
import { tidied } from '../fields/tidied.ts'
import { auditDeletion, auditRole } from '../hooks/audit.ts'
import { endSessions, endSessionsOfDeleted } from '../hooks/endSessions.ts'
import { endTokens } from '../hooks/endTokens.ts'
import { keepLastAdmin, keepOneAdmin } from '../hooks/keepOneAdmin.ts'
import { stampStaff } from '../hooks/stampStaff.ts'
import { tellRole } from '../hooks/tellRole.ts'
import { keyEndpoints } from '../keys/endpoints.ts'
import type { AuthSettings } from '../options.ts'
import { forgetPerson } from '../privacy/erasure/forgetPerson.ts'
import { privacyEndpoints } from '../privacy/index.ts'
import { academyStrategy } from '../strategy.ts'
import { strings } from '../strings.ts'

const role: Field = {
  name: 'role',
  type: 'select',
  label: strings.fields.role,
  options: roles.map((value) => ({ value, label: strings.roles[value] })),
  defaultValue: 'student',
  required: true,
  index: true,
  access: { update: fieldFor('admin') },
  admin: { description: strings.roleHelp },
}

export const users = (settings: AuthSettings): CollectionConfig => ({
  slug: USERS_SLUG,
  labels: strings.users,
  admin: {
    group: strings.group,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'banned', 'createdAt'],
    listSearchableFields: ['name', 'email', 'handle'],
  },
  auth: { disableLocalStrategy: true, strategies: [academyStrategy(settings)] },
  access: usersAccess,
  hooks: {
    beforeChange: [keepOneAdmin, stampStaff],
    afterChange: [auditRole(settings), endTokens, endSessions(settings), tellRole(settings)],
    beforeDelete: [keepLastAdmin, endSessionsOfDeleted(settings), forgetPerson(settings)],
    afterDelete: [auditDeletion(settings)],
  },
  endpoints: [
    me,
    signOutOfPanel(settings),
    ...keyEndpoints(settings),
    ...banEndpoints(settings),
    ...impersonationEndpoints(settings),
    ...privacyEndpoints(settings),
    ...ownEndpoints(settings),
    ...closedEndpoints,
  ],
  fields: [
    {
      name: 'name',
      type: 'text',
      label: strings.fields.name,
      required: true,
      maxLength: maxNameLength,
      hooks: { beforeValidate: [tidied(tidyLine)] },
      validate: (value: unknown) => isName(value) || strings.badName(maxNameLength),
    },
    {
      name: 'email',
      type: 'email',
      label: strings.fields.email,
      required: true,
      unique: true,
      access: { update: () => false },
    },
    {
      name: 'emailVerified',
      type: 'checkbox',
      label: strings.fields.emailVerified,
      defaultValue: false,
      required: true,
      access: { update: () => false },
      admin: { readOnly: true },
    },
    { name: 'image', type: 'text', access: { update: () => false }, admin: { hidden: true } },
    role,
    ...profileFields,
    ...standingFields,
    personActions,
  ],
})

import { fieldFor, roles } from '@academy/kernel'
import type { CollectionConfig, Field } from 'payload'
import { usersAccess } from '../access.ts'
import { maxNameLength, USERS_SLUG } from '../contract.ts'
import { isName } from '../domain/name.ts'
import { closedEndpoints } from '../endpoints/closed.ts'
import { signOutOfPanel } from '../endpoints/signOut.ts'
import { profileFields } from '../fields/profile.ts'
import { standingFields } from '../fields/standing.ts'
import { forgetCredentials } from '../hooks/forgetCredentials.ts'
import { keepLastAdmin, keepOneAdmin } from '../hooks/keepOneAdmin.ts'
import type { AuthSettings } from '../options.ts'
import { sessionStrategy } from '../strategy.ts'
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
  admin: { group: strings.group, useAsTitle: 'name', defaultColumns: ['name', 'email', 'role', 'createdAt'] },
  auth: { disableLocalStrategy: true, strategies: [sessionStrategy(settings)] },
  access: usersAccess,
  hooks: { beforeChange: [keepOneAdmin], beforeDelete: [keepLastAdmin, forgetCredentials] },
  endpoints: [signOutOfPanel(settings), ...closedEndpoints],
  fields: [
    {
      name: 'name',
      type: 'text',
      label: strings.fields.name,
      required: true,
      maxLength: maxNameLength,
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
  ],
})

import type { Field } from 'payload'
import { AVATARS_SLUG, linkAddress, maxBioLength, maxLinks, notificationPreferences } from '../contract.ts'
import { tidyHandle, tidyLine, tidyText } from '../domain/tidy.ts'
import { strings } from '../strings.ts'
import { validHandle } from './handle.ts'
import { tidied } from './tidied.ts'

const said = strings.profile

const isTimeZone = (value: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}

const isLanguage = (value: string) => {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}

/** What people say of themselves, and how they like things. */
export const profileFields: Field[] = [
  {
    name: 'handle',
    type: 'text',
    label: said.handle,
    unique: true,
    hooks: { beforeValidate: [tidied(tidyHandle)] },
    validate: validHandle,
    admin: { description: said.handleHelp },
  },
  { name: 'avatar', type: 'upload', label: said.avatar, relationTo: AVATARS_SLUG, access: { update: () => false } },
  {
    name: 'bio',
    type: 'textarea',
    label: said.bio,
    maxLength: maxBioLength,
    hooks: { beforeValidate: [tidied(tidyText)] },
  },
  {
    name: 'links',
    type: 'array',
    label: said.links,
    maxRows: maxLinks,
    fields: [
      { name: 'label', type: 'text', required: true, maxLength: 40, hooks: { beforeValidate: [tidied(tidyLine)] } },
      {
        name: 'url',
        type: 'text',
        required: true,
        hooks: { beforeValidate: [tidied(tidyLine)] },
        validate: (value: unknown) => linkAddress.safeParse(value).success || said.badLink,
      },
    ],
  },
  {
    name: 'timeZone',
    type: 'text',
    label: said.timeZone,
    validate: (value: unknown) => !value || (typeof value === 'string' && isTimeZone(value)) || said.badTimeZone,
  },
  {
    name: 'language',
    type: 'text',
    label: said.language,
    validate: (value: unknown) => !value || (typeof value === 'string' && isLanguage(value)) || said.badLanguage,
  },
  {
    name: 'notifications',
    type: 'json',
    label: said.notifications,
    validate: (value: unknown) =>
      value === null ||
      value === undefined ||
      notificationPreferences.safeParse(value).success ||
      said.badNotifications,
    // Kinds that are not named stay as they are: a page that was open for long does not undo what a mail's link switched off.
    hooks: { beforeChange: [({ value, originalDoc }) => value && { ...originalDoc?.notifications, ...value }] },
    admin: { hidden: true },
  },
]

import { isEditor, isStaff, onlyPictures } from '@academy/kernel'
import { copied, fillFrom } from '@academy/kernel/slugs/hooks'
import { isSlug } from '@academy/kernel/slugs/slug'
import type { CollectionConfig } from 'payload'
import { BADGES_SLUG } from '../../contract.ts'
import { badgeIcons } from '../../domain/badges/icons.ts'
import { strings as learning } from '../../strings.ts'
import { badgeEndpoints } from '../endpoints/staff.ts'
import { keepAwarded } from '../hooks/keepAwarded.ts'
import { soundRule } from '../hooks/soundRule.ts'
import { badgeStates } from '../rows.ts'
import { strings } from '../strings.ts'
import { ruleFields } from './ruleFields.ts'

const { labels, help, fields, helps, states, icons } = strings.badges

/** What can be earned, and by what. Students are told of it by their own endpoints. */
export const badges: CollectionConfig = {
  slug: BADGES_SLUG,
  labels,
  admin: {
    group: learning.group,
    description: help,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'rule.kind', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
  },
  access: { create: isEditor, read: isStaff, update: isEditor, delete: isEditor },
  graphQL: false,
  endpoints: badgeEndpoints,
  hooks: { beforeChange: [soundRule], beforeDelete: [keepAwarded] },
  fields: [
    {
      name: 'awarding',
      type: 'ui',
      admin: { components: { Field: '@academy/learning/admin/badges/BadgeAwarding#BadgeAwarding' } },
    },
    { name: 'title', type: 'text', label: fields.title, required: true, localized: true, maxLength: 80 },
    {
      name: 'description',
      type: 'textarea',
      label: fields.description,
      required: true,
      localized: true,
      maxLength: 300,
      admin: { description: helps.description },
    },
    ruleFields,
    {
      name: 'state',
      type: 'select',
      label: fields.state,
      required: true,
      defaultValue: 'draft',
      index: true,
      options: badgeStates.map((value) => ({ value, label: states[value] })),
      admin: { position: 'sidebar', description: helps.state },
    },
    {
      name: 'icon',
      type: 'select',
      label: fields.icon,
      required: true,
      defaultValue: 'span',
      options: badgeIcons.map((value) => ({ value, label: icons[value] })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'picture',
      type: 'upload',
      label: fields.picture,
      relationTo: 'media',
      filterOptions: onlyPictures,
      admin: { position: 'sidebar', description: helps.picture },
    },
    {
      name: 'slug',
      type: 'text',
      label: fields.slug,
      required: true,
      unique: true,
      index: true,
      maxLength: 120,
      hooks: { beforeValidate: [fillFrom('title')], beforeDuplicate: [copied] },
      validate: (value: unknown) => isSlug(value) || strings.invalid.slug,
      admin: { position: 'sidebar', description: helps.slug },
    },
  ],
}

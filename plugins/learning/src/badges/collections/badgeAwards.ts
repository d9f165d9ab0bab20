import { anyOf, fieldFor, isEditor, isOwnBy, nobody, staffRoles } from '@academy/kernel'
import type { CollectionConfig, Condition } from 'payload'
import { BADGE_AWARDS_SLUG, BADGES_SLUG, reasonLength } from '../../contract.ts'
import { strings as learning } from '../../strings.ts'
import { withdraw } from '../endpoints/withdraw.ts'
import { sayEvidence } from '../hooks/sayEvidence.ts'
import { strings } from '../strings.ts'

const { labels, help, fields } = strings.awards

const onceWithdrawn: Condition = ({ withdrawnAt }) => Boolean(withdrawnAt)

/** Who has earned what. Written by tasks; a row stays, so that nobody gets a badge twice, nor again once it was withdrawn. */
export const badgeAwards: CollectionConfig = {
  slug: BADGE_AWARDS_SLUG,
  labels,
  admin: {
    group: learning.group,
    description: help,
    defaultColumns: ['badge', 'student', 'earnedAt', 'withdrawnAt'],
  },
  access: { create: nobody, read: anyOf(isEditor, isOwnBy('student')), update: nobody, delete: nobody },
  graphQL: false,
  defaultSort: '-earnedAt',
  endpoints: [withdraw],
  indexes: [{ fields: ['student', 'badge'], unique: true }],
  fields: [
    {
      name: 'withdrawing',
      type: 'ui',
      admin: { components: { Field: '@academy/learning/admin/badges/WithdrawBadge#WithdrawBadge' } },
    },
    { name: 'student', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'badge', type: 'relationship', relationTo: BADGES_SLUG, required: true, index: true },
    { name: 'earnedAt', type: 'date', label: fields.earnedAt, required: true, index: true },
    /** What it was earned by, with the names of that time. */
    { name: 'evidence', type: 'json', required: true, admin: { hidden: true } },
    {
      name: 'earnedBy',
      type: 'text',
      label: fields.evidence,
      virtual: true,
      hooks: { afterRead: [sayEvidence] },
    },
    { name: 'withdrawnAt', type: 'date', label: fields.withdrawnAt, admin: { condition: onceWithdrawn } },
    {
      name: 'withdrawnBy',
      type: 'relationship',
      label: fields.withdrawnBy,
      relationTo: 'users',
      index: true,
      access: { read: fieldFor(...staffRoles) },
      admin: { condition: onceWithdrawn },
    },
    {
      name: 'reason',
      type: 'textarea',
      label: fields.reason,
      maxLength: reasonLength.most,
      admin: { condition: onceWithdrawn },
    },
  ],
}

import { isAdmin, isStaff } from '@academy/kernel'
import type { GlobalConfig } from 'payload'
import { ACCOUNT_POLICY_SLUG } from '../contract.ts'
import { beginPolicy, notePolicy, tellOfPolicy } from '../hooks/accountPolicy.ts'
import type { AuthSettings } from '../options.ts'
import { strings } from '../strings.ts'

const said = strings.policy

/** What an academy asks of its staff's accounts. */
export const accountPolicy = (settings: AuthSettings): GlobalConfig => ({
  slug: ACCOUNT_POLICY_SLUG,
  label: said.label,
  admin: { group: strings.group, hidden: ({ user }) => user?.role !== 'admin' },
  access: { read: isStaff, update: isAdmin },
  graphQL: false,
  hooks: { beforeChange: [beginPolicy], afterChange: [notePolicy(settings), tellOfPolicy(settings)] },
  fields: [
    {
      name: 'staffNeedSecondFactor',
      type: 'checkbox',
      label: said.staffNeedSecondFactor,
      defaultValue: false,
      required: true,
      admin: { description: said.staffNeedSecondFactorHelp },
    },
    {
      name: 'graceDays',
      type: 'number',
      label: said.graceDays,
      min: 0,
      max: 90,
      defaultValue: 14,
      required: true,
      admin: { description: said.graceDaysHelp },
    },
    { name: 'neededSince', type: 'date', access: { update: () => false }, admin: { hidden: true } },
  ],
})

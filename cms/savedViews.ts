import { isStaff } from '@academy/kernel'
import type { Config } from 'payload'

/** Filters and columns of a list that staff keep under a name, for themselves or for all staff. */
export const savedViews: Config['queryPresets'] = {
  labels: { singular: 'Saved view', plural: 'Saved views' },
  access: { create: isStaff, read: isStaff, update: isStaff, delete: isStaff },
  constraints: {},
  // Who else works here is not for every instructor to look through.
  filterConstraints: ({ options }) =>
    options.filter((option) => (typeof option === 'string' ? option : option.value) !== 'specificUsers'),
}

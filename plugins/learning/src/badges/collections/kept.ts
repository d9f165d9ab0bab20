import { nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { BADGE_RUNS_SLUG, BADGE_SETTINGS_SLUG, BADGES_SLUG, runStates } from '../../contract.ts'
import { strings } from '../strings.ts'

/** Reached by code alone. */
const hidden = {
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  endpoints: false,
  graphQL: false,
} satisfies Partial<CollectionConfig>

/** What somebody wants to see of badges; whoever has no row sees all. */
export const badgeSettings: CollectionConfig = {
  slug: BADGE_SETTINGS_SLUG,
  labels: strings.settings.labels,
  ...hidden,
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'users', required: true, unique: true },
    { name: 'shown', type: 'checkbox', required: true, defaultValue: true },
    /** Ids of badges. */
    { name: 'hidden', type: 'json', required: true },
  ],
}

/** How far it is, or was last, to award a badge to all who have earned it. Nothing in it is about anybody. */
export const badgeRuns: CollectionConfig = {
  slug: BADGE_RUNS_SLUG,
  labels: strings.runs.labels,
  ...hidden,
  fields: [
    // Not required: a badge that nobody has earned may be deleted.
    { name: 'badge', type: 'relationship', relationTo: BADGES_SLUG, unique: true },
    { name: 'state', type: 'select', options: [...runStates], required: true },
    { name: 'looked', type: 'number', required: true },
    { name: 'total', type: 'number', required: true },
    { name: 'awarded', type: 'number', required: true },
  ],
}

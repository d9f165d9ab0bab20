import { isOwnBy, nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { CALENDAR_FEEDS_SLUG } from '../contract.ts'
import { strings } from './strings.ts'

/** Who lets calendars follow their dates. What opens the feed is not here: its hash is. */
export const calendarFeeds: CollectionConfig = {
  slug: CALENDAR_FEEDS_SLUG,
  labels: strings.labels,
  admin: { hidden: true },
  access: { create: nobody, read: isOwnBy('student'), update: nobody, delete: nobody },
  graphQL: false,
  timestamps: false,
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'users', required: true, unique: true },
    { name: 'keyHash', type: 'text', required: true, unique: true, hidden: true },
    { name: 'since', type: 'date', required: true },
  ],
}

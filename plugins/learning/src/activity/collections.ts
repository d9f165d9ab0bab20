import { isOwnBy, nobody } from '@academy/kernel'
import type { CollectionConfig, RelationshipField } from 'payload'
import { STUDY_PLANS_SLUG, STUDY_TIME_SLUG } from '../contract.ts'
import { highestGoal } from '../domain/plans.ts'
import { strings } from './strings.ts'

/** For the student alone: when somebody studies, and how much they mean to, is no business of staff. */
const own = { create: nobody, read: isOwnBy('student'), update: nobody, delete: nobody }

const student: RelationshipField = { name: 'student', type: 'relationship', relationTo: 'users', required: true }

/** Active time by quarters of an hour in UTC: every time zone’s days are made of whole ones. Written by heartbeats. */
export const studyTime: CollectionConfig = {
  slug: STUDY_TIME_SLUG,
  labels: strings.time.labels,
  admin: { hidden: true },
  access: own,
  graphQL: false,
  timestamps: false,
  defaultSort: '-at',
  indexes: [{ fields: ['student', 'at'], unique: true }],
  fields: [
    student,
    { name: 'at', type: 'date', required: true },
    { name: 'seconds', type: 'number', required: true, min: 0, max: 900 },
  ],
}

/** How somebody means to study, a row for each day on which they changed it: the last one counts, the others for their time. */
export const studyPlans: CollectionConfig = {
  slug: STUDY_PLANS_SLUG,
  labels: strings.plans.labels,
  admin: { hidden: true },
  access: own,
  graphQL: false,
  timestamps: false,
  defaultSort: '-since',
  indexes: [{ fields: ['student', 'day'], unique: true }],
  fields: [
    student,
    { name: 'since', type: 'date', required: true },
    { name: 'day', type: 'text', required: true, maxLength: 10 },
    { name: 'goalMinutes', type: 'number', required: true, min: 0, max: highestGoal },
    { name: 'restDays', type: 'json', required: true },
    { name: 'showsStreak', type: 'checkbox', required: true },
    { name: 'timeZone', type: 'text', maxLength: 64 },
  ],
}

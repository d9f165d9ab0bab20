import { nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { ofOwnCourses, readsLearning } from '../access/readers.ts'
import { intoCohort } from '../cohorts/hooks/intoCohort.ts'
import { strings as cohorts } from '../cohorts/strings.ts'
import { COHORTS_SLUG, ENROLLMENTS_SLUG } from '../contract.ts'
import { idOf } from '../domain/idOf.ts'
import { enrollmentEndpoints } from '../endpoints/enrollments.ts'
import { strings as letters } from '../letters/strings.ts'
import { strings } from '../strings.ts'

const said = strings.enrollments

/** What no form changes. */
const theirs = { update: () => false }

/** Who learns which course, in which edition. A row is never deleted: who leaves keeps it, and finds it again. */
export const enrollments: CollectionConfig = {
  slug: ENROLLMENTS_SLUG,
  labels: said.labels,
  admin: {
    group: strings.group,
    description: said.help,
    defaultColumns: ['student', 'course', 'edition', 'enrolledAt', 'leftAt'],
  },
  // Staff put students into cohorts; all else is the students’ own.
  access: { create: nobody, read: readsLearning(), update: ofOwnCourses, delete: nobody },
  graphQL: false,
  defaultSort: '-enrolledAt',
  hooks: { beforeChange: [intoCohort] },
  indexes: [{ fields: ['student', 'course'], unique: true }],
  endpoints: enrollmentEndpoints,
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'users', required: true, index: true, access: theirs },
    { name: 'course', type: 'relationship', relationTo: 'courses', required: true, index: true, access: theirs },
    { name: 'edition', type: 'relationship', relationTo: 'editions', required: true, index: true, access: theirs },
    {
      name: 'cohort',
      type: 'relationship',
      label: cohorts.inEnrollment,
      relationTo: COHORTS_SLUG,
      index: true,
      filterOptions: ({ data }) => ({ course: { equals: idOf(data.course) } }),
      admin: { allowCreate: false, description: cohorts.inEnrollmentHelp },
    },
    { name: 'enrolledAt', type: 'date', required: true, access: theirs },
    { name: 'movedAt', type: 'date', access: theirs },
    { name: 'leftAt', type: 'date', access: theirs },
    { name: 'moves', type: 'json', access: theirs, admin: { description: said.movesHelp } },
    {
      name: 'lastLessonKey',
      type: 'text',
      maxLength: 64,
      access: theirs,
      admin: { description: said.lastLessonHelp },
    },
    { name: 'lastSeenAt', type: 'date', access: theirs },
    { name: 'remindedAt', type: 'date', access: theirs, admin: { description: letters.remindedHelp } },
    // A multirange of Postgres, written by heartbeats alone: the moments of recent days that are counted already.
    { name: 'studied', type: 'text', hidden: true, access: theirs },
  ],
}

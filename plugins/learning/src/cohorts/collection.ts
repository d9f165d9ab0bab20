import { isStaff } from '@academy/kernel'
import type { CollectionConfig, DateField } from 'payload'
import { ofOwnCourses } from '../access/readers.ts'
import { COHORTS_SLUG } from '../contract.ts'
import { isTimeZone } from '../domain/zones.ts'
import { strings as learning } from '../strings.ts'
import { keepUsedCohort } from './hooks/keepUsedCohort.ts'
import { ownCourseOnly } from './hooks/ownCourseOnly.ts'
import { strings } from './strings.ts'

const { fields: labels, fieldHelp: help, invalid } = strings

const day = (name: 'startsOn' | 'endsOn', more: Partial<DateField>): DateField => ({
  name,
  type: 'date',
  label: labels[name],
  admin: { width: '50%', date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
  ...more,
})

/** Whoever may edit a course arranges its cohorts. Students meet those that they may join, and the one that they are in. */
export const cohorts: CollectionConfig = {
  slug: COHORTS_SLUG,
  labels: strings.labels,
  admin: {
    group: learning.group,
    description: strings.help,
    useAsTitle: 'name',
    defaultColumns: ['name', 'course', 'startsOn', 'endsOn', 'capacity', 'joinable'],
  },
  access: { create: isStaff, read: ofOwnCourses, update: ofOwnCourses, delete: ofOwnCourses },
  graphQL: false,
  defaultSort: '-startsOn',
  hooks: { beforeChange: [ownCourseOnly], beforeDelete: [keepUsedCohort] },
  fields: [
    { name: 'name', type: 'text', label: labels.name, required: true, maxLength: 80 },
    {
      name: 'course',
      type: 'relationship',
      label: labels.course,
      relationTo: 'courses',
      required: true,
      index: true,
      admin: { allowCreate: false },
    },
    {
      type: 'row',
      fields: [
        day('startsOn', { required: true }),
        day('endsOn', {
          validate: (value, { siblingData }) =>
            !value ||
            new Date(value) >= new Date((siblingData as { startsOn?: string }).startsOn ?? 0) ||
            invalid.endsOn,
        }),
      ],
    },
    {
      name: 'timeZone',
      type: 'text',
      label: labels.timeZone,
      required: true,
      maxLength: 64,
      defaultValue: 'UTC',
      validate: (value: unknown) => (typeof value === 'string' && isTimeZone(value)) || invalid.timeZone,
      admin: { description: help.timeZone },
    },
    {
      name: 'capacity',
      type: 'number',
      label: labels.capacity,
      min: 1,
      max: 100_000,
      admin: { step: 1, description: help.capacity },
    },
    {
      name: 'joinable',
      type: 'checkbox',
      label: labels.joinable,
      defaultValue: false,
      admin: { description: help.joinable },
    },
  ],
}

import { fieldFor, hasRole, isStaff, nobody, staffRoles } from '@academy/kernel'
import type { CollectionConfig, DateField } from 'payload'
import { ofOwnCourses } from '../access/readers.ts'
import { ANNOUNCEMENTS_SLUG, longestAnnouncement, RECEIPTS_SLUG } from '../contract.ts'
import { strings as learning } from '../strings.ts'
import { deletesAnnouncements, readsAnnouncements } from './access.ts'
import { announcementEndpoints } from './endpoints.ts'
import { keepAnnouncedCourse } from './hooks/keepAnnouncedCourse.ts'
import { noteEdit } from './hooks/noteEdit.ts'
import { refuseForeignCourse } from './hooks/refuseForeignCourse.ts'
import { signAnnouncement } from './hooks/signAnnouncement.ts'
import { strings } from './strings.ts'

/** Written by endpoints and hooks alone, which know what follows from it. */
const byCode = { create: () => false, update: () => false }
const forStaff = { ...byCode, read: fieldFor(...staffRoles) }

const moment = (name: keyof typeof strings.fields): DateField => ({
  name,
  type: 'date',
  label: strings.fields[name],
  index: name === 'publishAt',
  access: byCode,
  // For the list alone: above the words it is said with what follows from it.
  admin: { date: { pickerAppearance: 'dayAndTime' }, condition: () => false },
})

/** What a course’s staff tell all who take part in it. Published from its time on; what was said is never deleted. */
export const announcements: CollectionConfig = {
  slug: ANNOUNCEMENTS_SLUG,
  labels: strings.labels,
  admin: {
    group: learning.group,
    description: strings.help,
    useAsTitle: 'title',
    defaultColumns: ['title', 'course', 'publishAt', 'withdrawnAt', 'updatedAt'],
  },
  access: { create: isStaff, read: readsAnnouncements, update: ofOwnCourses, delete: deletesAnnouncements },
  disableDuplicate: true,
  graphQL: false,
  defaultSort: '-createdAt',
  hooks: { beforeChange: [signAnnouncement, refuseForeignCourse, keepAnnouncedCourse, noteEdit] },
  endpoints: announcementEndpoints,
  fields: [
    {
      name: 'announcing',
      type: 'ui',
      admin: { components: { Field: '@academy/learning/admin/announcements/Announcing#Announcing' } },
    },
    {
      name: 'course',
      type: 'relationship',
      relationTo: 'courses',
      required: true,
      index: true,
      filterOptions: ({ user }) => (hasRole(user, 'instructor') ? { 'instructors.user': { equals: user?.id } } : true),
      admin: { allowCreate: false, description: strings.courseHelp },
    },
    { name: 'title', type: 'text', required: true, maxLength: 120, admin: { description: strings.titleHelp } },
    {
      name: 'body',
      type: 'textarea',
      required: true,
      maxLength: longestAnnouncement,
      admin: { description: strings.bodyHelp, rows: 10 },
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      access: forStaff,
      admin: { hidden: true },
    },
    moment('publishAt'),
    moment('withdrawnAt'),
    moment('editedAt'),
    /** Since when mails go out; null while none has to. */
    { name: 'mailingSince', type: 'date', access: forStaff, admin: { hidden: true } },
  ],
}

/** To whom an announcement was mailed, and who read it: once each, however often that is asked for. */
export const announcementReceipts: CollectionConfig = {
  slug: RECEIPTS_SLUG,
  labels: strings.receipts,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  endpoints: false,
  graphQL: false,
  timestamps: false,
  indexes: [{ fields: ['announcement', 'student'], unique: true }],
  fields: [
    { name: 'announcement', type: 'relationship', relationTo: ANNOUNCEMENTS_SLUG, required: true },
    { name: 'student', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'mailedAt', type: 'date' },
    { name: 'readAt', type: 'date' },
  ],
}

import { asksThemselves, isOwnBy, nobody } from '@academy/kernel'
import type { Access, CollectionConfig } from 'payload'
import { NOTES_SLUG } from '../contract.ts'
import { strings } from '../strings.ts'
import { noteEndpoints } from './endpoints.ts'

const said = strings.notes

/** An administrator who looks through somebody’s eyes does not read on. */
const readsOwnNotes: Access = (args) => (asksThemselves(args.req) ? isOwnBy('student')(args) : false)

/** What students note, mark and highlight in lessons. For themselves alone: neither staff nor administrators read it. */
export const notes: CollectionConfig = {
  slug: NOTES_SLUG,
  labels: said.labels,
  admin: { hidden: true },
  access: { create: nobody, read: readsOwnNotes, update: nobody, delete: nobody },
  graphQL: false,
  defaultSort: '-createdAt',
  indexes: [{ fields: ['student', 'clientId'], unique: true }, { fields: ['student', 'lessonKey'] }],
  endpoints: noteEndpoints,
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'course', type: 'relationship', relationTo: 'courses', required: true, index: true },
    { name: 'lessonKey', type: 'text', required: true, maxLength: 64 },
    /** As it was called then: the lesson may be gone one day. */
    { name: 'lessonTitle', type: 'text', required: true },
    { name: 'clientId', type: 'text', required: true, maxLength: 36 },
    { name: 'body', type: 'textarea', maxLength: 20_000 },
    { name: 'exact', type: 'textarea', maxLength: 2000 },
    { name: 'before', type: 'text', maxLength: 64 },
    { name: 'after', type: 'text', maxLength: 64 },
    /** A second of a video of the lesson, by the id of its block. */
    { name: 'video', type: 'text', maxLength: 64 },
    { name: 'second', type: 'number', min: 0 },
    { name: 'removedAt', type: 'date' },
  ],
}

import { nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { COURSE_AFFINITIES_SLUG } from '../contract.ts'
import { strings } from '../recommendations/strings.ts'

/** What all students together say of a course; nothing in it is about one of them. A task writes it. */
export const courseAffinities: CollectionConfig = {
  slug: COURSE_AFFINITIES_SLUG,
  labels: strings.affinities,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  endpoints: false,
  graphQL: false,
  fields: [
    // Not required: a course that nobody learns may be deleted, and the task forgets its row.
    { name: 'course', type: 'relationship', relationTo: 'courses', unique: true },
    /** Ids of courses that the same people take, each with how near it is. */
    { name: 'together', type: 'json', required: true },
    { name: 'popularity', type: 'number', required: true },
    /** The vector of its text, of which text and model that is, and the courses that it is alike to; empty without a service. */
    { name: 'vector', type: 'json' },
    { name: 'vectorOf', type: 'text' },
    { name: 'alike', type: 'json' },
    /** Its place among what is suggested to whoever has learned nothing here yet, and why; empty when it is none of them. */
    { name: 'startRank', type: 'number' },
    { name: 'startReason', type: 'json' },
  ],
}

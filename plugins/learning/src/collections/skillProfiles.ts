import { nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { SKILL_PROFILES_SLUG } from '../contract.ts'
import { strings } from '../recommendations/strings.ts'

/** What a student can, by what they did, and what they may learn next; a task writes it, endpoints of the student's read it. */
export const skillProfiles: CollectionConfig = {
  slug: SKILL_PROFILES_SLUG,
  labels: strings.profiles,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  endpoints: false,
  graphQL: false,
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'users', required: true, unique: true },
    { name: 'skills', type: 'json', required: true },
    { name: 'suggestions', type: 'json', required: true },
    /** Whether the student wants suggestions. */
    { name: 'advised', type: 'checkbox', defaultValue: true, required: true },
    { name: 'computedAt', type: 'date', required: true },
  ],
}

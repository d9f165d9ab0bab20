import { fieldFor, hasRole, nobody, staffRoles } from '@academy/kernel'
import type { CollectionConfig, Condition } from 'payload'
import { readsCertificates } from '../access.ts'
import { CERTIFICATES_SLUG } from '../contract.ts'
import { achievementKinds } from '../domain/achievementKinds.ts'
import { replacedFor, revokedFor, states, visibilities } from '../domain/standing.ts'
import { certificateEndpoints } from '../endpoints/index.ts'
import { strings } from '../strings.ts'

const said = strings.certificates
const forStaff = { read: fieldFor(...staffRoles) }

/** Whether the screen has something to say here. */
const ofCourse: Condition = ({ achievement }) => achievement === 'course'
const onceEnded: Condition = ({ state }) => state !== 'valid'
const whereItEnds: Condition = ({ expiresAt }) => Boolean(expiresAt)
/** Others cannot read who somebody is, and would be shown an id. */
const forAdmins: Condition = (_data, _siblings, { user }) => hasRole(user, 'admin')

/** What students have completed, as they show it. Written by code alone; a trigger refuses to change what one says. */
export const certificates: CollectionConfig = {
  slug: CERTIFICATES_SLUG,
  labels: said.labels,
  admin: {
    group: strings.group,
    description: said.help,
    useAsTitle: 'number',
    defaultColumns: ['number', 'name', 'title', 'editionNumber', 'issuedAt', 'state'],
    listSearchableFields: ['number', 'name', 'title'],
  },
  access: { create: nobody, read: readsCertificates, update: nobody, delete: nobody },
  graphQL: false,
  defaultSort: '-issuedAt',
  endpoints: certificateEndpoints,
  fields: [
    {
      name: 'actions',
      type: 'ui',
      admin: { components: { Field: '@academy/certificates/admin/CertificateActions#CertificateActions' } },
    },
    { name: 'number', type: 'text', required: true, unique: true, admin: { description: said.numberHelp } },
    { name: 'student', type: 'relationship', relationTo: 'users', index: true, admin: { condition: forAdmins } },
    { name: 'name', type: 'text', required: true, maxLength: 200, index: true },
    /** What was achieved; of `course` and `path` the one that it is about is filled. */
    {
      name: 'achievement',
      type: 'select',
      options: achievementKinds.map((value) => ({ value, label: said.achievements[value] })),
      required: true,
      defaultValue: 'course',
    },
    { name: 'course', type: 'relationship', relationTo: 'courses', index: true },
    { name: 'path', type: 'relationship', relationTo: 'paths', index: true },
    { name: 'title', type: 'text', required: true },
    { name: 'slug', type: 'text', label: said.fields.slug, required: true },
    { name: 'editionNumber', type: 'number', label: said.fields.edition, admin: { condition: ofCourse } },
    { name: 'completedAt', type: 'date', label: said.fields.completedAt, required: true },
    { name: 'issuedAt', type: 'date', label: said.fields.issuedAt, required: true, index: true },
    { name: 'expiresAt', type: 'date', label: said.fields.expiresAt, admin: { condition: whereItEnds } },
    {
      name: 'state',
      type: 'select',
      options: states.map((value) => ({ value, label: said.states[value] })),
      required: true,
      index: true,
    },
    {
      name: 'reason',
      type: 'select',
      options: [...revokedFor, ...replacedFor].map((value) => ({ value, label: said.reasons[value] })),
      admin: { condition: onceEnded },
    },
    {
      name: 'note',
      type: 'textarea',
      access: forStaff,
      admin: { description: said.noteHelp, condition: onceEnded },
    },
    { name: 'endedAt', type: 'date', label: said.fields.endedAt, admin: { condition: onceEnded } },
    {
      name: 'endedBy',
      type: 'relationship',
      label: said.fields.endedBy,
      relationTo: 'users',
      index: true,
      access: forStaff,
      admin: { condition: (...given) => onceEnded(...given) && forAdmins(...given) },
    },
    {
      name: 'successor',
      type: 'relationship',
      label: said.fields.successor,
      relationTo: CERTIFICATES_SLUG,
      index: true,
      admin: { condition: ({ state }) => state === 'replaced' },
    },
    {
      name: 'visibility',
      type: 'select',
      options: visibilities.map((value) => ({ value, label: said.visibilities[value] })),
      required: true,
      defaultValue: 'link',
    },
    { name: 'statusIndex', type: 'number', required: true, unique: true, admin: { hidden: true } },
    { name: 'evidence', type: 'json', admin: { hidden: true } },
    /** The signed credential, as it was given out. */
    { name: 'credential', type: 'json', admin: { hidden: true } },
  ],
}

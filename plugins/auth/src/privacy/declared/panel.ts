import { byReference, byUser, type PersonalData } from '@academy/kernel'
import { strings } from '../strings.ts'

const said = strings.data

/** Payload's own collections, which have nobody else to declare them. */
export const panelDeclared: PersonalData[] = [
  {
    name: 'studio-preferences',
    collection: 'payload-preferences',
    about: said.preferences,
    found: byReference('user'),
    exported: ['key', 'value', 'updatedAt'],
    erasure: { does: 'delete' },
  },
  {
    name: 'studio-locks',
    collection: 'payload-locked-documents',
    about: said.locks,
    found: byReference('user', 'document'),
    exported: ['globalSlug', 'updatedAt'],
    erasure: { does: 'delete' },
  },
  {
    name: 'studio-views',
    collection: 'payload-query-presets',
    about: said.views,
    found: byUser('access.read.users', 'access.update.users', 'access.delete.users'),
    exported: ['title', 'relatedCollection', 'where', 'columns', 'groupBy'],
    erasure: { does: 'delete' },
  },
]

import { HttpError } from '@academy/kernel'
import type { CollectionBeforeDeleteHook, CollectionConfig, PayloadRequest, Where } from 'payload'
import { strings as catalogue } from '../strings.ts'
import { strings } from './strings.ts'

type Asked = 'course' | 'skill'

const fields = { course: 'stages.requirements.courses', skill: 'stages.requirements.skill' } as const

/** Titles of the paths that ask for it: as they are stored, and as their newest drafts say. */
const pathsAsking = async (what: Asked, id: string, req: PayloadRequest): Promise<string[]> => {
  const where: Where = { [fields[what]]: { in: [id] } }
  const asked = { collection: 'paths', where, select: { title: true }, depth: 0, pagination: false, req } as const
  const stored = await req.payload.find({ ...asked, trash: true })
  const drafts = await req.payload.find({ ...asked, draft: true, trash: true })
  const found = new Map([...stored.docs, ...drafts.docs].map(({ id: path, title }) => [path, title]))
  return [...found.values()].map((title) => title || catalogue.untitled)
}

/** What a path asks for is not deleted under it: the requirement would be left with fewer ways, or with none. */
const keepAskedFor =
  (what: Asked): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const titles = await pathsAsking(what, String(id), req)
    if (titles.length > 0) throw new HttpError(409, `catalog/${what}-in-path`, strings.refusals.inUse(what, titles))
  }

const keepers: Record<string, CollectionBeforeDeleteHook> = {
  courses: keepAskedFor('course'),
  skills: keepAskedFor('skill'),
}

/** Collections whose documents paths ask for, kept while one does. */
export const withPaths = (collections: CollectionConfig[]): CollectionConfig[] =>
  collections.map((collection) => {
    const keep = keepers[collection.slug]
    if (!keep) return collection
    const { beforeDelete = [] } = collection.hooks ?? {}
    return { ...collection, hooks: { ...collection.hooks, beforeDelete: [keep, ...beforeDelete] } }
  })

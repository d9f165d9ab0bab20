import type { CollectionSlug, Payload } from 'payload'
import { z } from 'zod'
import { readRows } from '../content/loadRows.ts'
import { chunksOf } from './pool.ts'
import { addSecret, addSecretTitle, fragmentsOf, noSecrets, type Secrets } from './secrets.ts'
import { strings } from './strings.ts'

const headRow = z.object({
  id: z.string(),
  updatedAt: z.string(),
  title: z.preprocess((value) => value ?? '', z.string()),
})
const bodyRow = z.object({ id: z.string(), body: z.unknown() })

/** Fragments by lesson id, kept while the process lives: only changed bodies are read again. */
const remembered = new Map<string, { updatedAt: string; runs: Float64Array }>()

export type LoadedSecrets = {
  all: Secrets
  /** Those that the previous release was not searched for. */
  fresh: Secrets
  /** To be kept with the release: what it was searched for. */
  record: Record<string, string>
}

const draftTitles = async (payload: Payload, collection: 'courses' | 'lessons'): Promise<string[]> => {
  const { docs } = await payload.db.findVersions<{ title?: string | null }>({
    collection: collection as CollectionSlug,
    where: { and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }] },
    select: { version: { title: true } },
    limit: 0,
    pagination: false,
  })
  return docs.flatMap(({ version }) => version.title || [])
}

const readFragments = async (payload: Payload, ids: readonly string[]): Promise<Map<string, Float64Array>> => {
  const found = new Map<string, Float64Array>()
  for (const chunk of chunksOf(ids, 500)) {
    const rows = await readRows({ payload }, 'lessons' as CollectionSlug, bodyRow, { id: { in: chunk } })
    for (const { id, body } of rows) found.set(id, Float64Array.from(fragmentsOf(body)))
  }
  return found
}

/**
 * Everything that no public file may show: bodies of all lessons but the `open` ones, and titles of drafts.
 * `searched` is the previous release's record.
 */
export const loadSecrets = async (
  payload: Payload,
  open: ReadonlySet<string>,
  searched: Readonly<Record<string, string>>,
): Promise<LoadedSecrets> => {
  const rows = await readRows({ payload }, 'lessons' as CollectionSlug, headRow)
  const locked = rows.filter(({ id }) => !open.has(id))
  const unread = locked.filter(({ id, updatedAt }) => remembered.get(id)?.updatedAt !== updatedAt)
  const fragments = await readFragments(
    payload,
    unread.map(({ id }) => id),
  )
  for (const { id, updatedAt } of unread) {
    remembered.set(id, { updatedAt, runs: fragments.get(id) ?? new Float64Array() })
  }
  const loaded: LoadedSecrets = { all: noSecrets(), fresh: noSecrets(), record: {} }
  for (const { id, updatedAt, title } of locked) {
    const runs = remembered.get(id)?.runs ?? []
    const what = strings.problems.lessonBody(title)
    addSecret(loaded.all, what, runs)
    if (searched[id] !== updatedAt) addSecret(loaded.fresh, what, runs)
    loaded.record[id] = updatedAt
  }
  const titles = await Promise.all([draftTitles(payload, 'courses'), draftTitles(payload, 'lessons')])
  for (const title of new Set(titles.flat())) {
    const what = strings.problems.draftTitle(title)
    addSecretTitle(loaded.all, what, title)
    if (!(`title:${title}` in searched)) addSecretTitle(loaded.fresh, what, title)
    loaded.record[`title:${title}`] = ''
  }
  return loaded
}

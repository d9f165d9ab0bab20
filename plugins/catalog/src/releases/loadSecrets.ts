import type { Language } from '@academy/kernel/languages'
import type { CollectionSlug, Payload } from 'payload'
import { z } from 'zod'
import { readRows, readStored } from '../content/loadRows.ts'
import { chunksOf } from './pool.ts'
import { addSecret, addSecretTitle, fragmentsOf, noSecrets, type Secrets } from './secrets.ts'
import { strings } from './strings.ts'

const headRow = z.object({
  id: z.string(),
  updatedAt: z.string(),
  title: z.preprocess((value) => value ?? '', z.string()),
})
/** With the body in all languages: each is as secret as the others. */
const bodyRow = z.object({ id: z.string(), body: z.unknown() })

/** Fragments by the id of a lesson or snippet, kept while the process lives: only changed bodies are read again. */
const remembered = new Map<string, { updatedAt: string; runs: Float64Array }>()

export type LoadedSecrets = {
  all: Secrets
  /** Those that the previous release was not searched for. */
  fresh: Secrets
  /** To be kept with the release: what it was searched for. */
  record: Record<string, string>
}

const draftTitles = async (payload: Payload, collection: 'courses' | 'lessons' | 'paths'): Promise<string[]> => {
  const { docs } = await payload.db.findVersions<{ title?: Partial<Record<Language, string | null>> }>({
    collection: collection as CollectionSlug,
    where: { and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }] },
    select: { version: { title: true } },
    limit: 0,
    pagination: false,
  })
  return docs.flatMap(({ version }) => Object.values(version.title ?? {}).flatMap((title) => title || []))
}

const readFragments = async (
  payload: Payload,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<Map<string, Float64Array>> => {
  const found = new Map<string, Float64Array>()
  for (const chunk of chunksOf(ids, 500)) {
    const rows = await readStored({ payload }, collection, bodyRow, { id: { in: chunk } })
    for (const { id, body } of z.array(bodyRow).parse(rows)) found.set(id, Float64Array.from(fragmentsOf(body)))
  }
  return found
}

type Locked = z.infer<typeof headRow> & { what: string }

/** What no page may show of a collection with bodies, those that are open left out; changed bodies are read. */
const lockedBodies = async (
  payload: Payload,
  slug: 'lessons' | 'snippets',
  open: ReadonlySet<string>,
  what: (title: string) => string,
): Promise<Locked[]> => {
  const collection = slug as CollectionSlug
  const rows = await readRows({ payload }, collection, headRow)
  const locked = rows.filter(({ id }) => !open.has(id))
  const unread = locked.filter(({ id, updatedAt }) => remembered.get(id)?.updatedAt !== updatedAt)
  const ids = unread.map(({ id }) => id)
  const fragments = await readFragments(payload, collection, ids)
  for (const { id, updatedAt } of unread) {
    remembered.set(id, { updatedAt, runs: fragments.get(id) ?? new Float64Array() })
  }
  return locked.map((row) => ({ ...row, what: what(row.title) }))
}

/**
 * Everything that no public file may show: bodies of all lessons but the `open` ones, snippets, and titles of drafts.
 * `searched` is the previous release's record.
 */
export const loadSecrets = async (
  payload: Payload,
  open: ReadonlySet<string>,
  searched: Readonly<Record<string, string>>,
): Promise<LoadedSecrets> => {
  const locked = await Promise.all([
    lockedBodies(payload, 'lessons', open, strings.problems.lessonBody),
    // A page whose lesson shows a snippet may show its words, as they are a part of what the lesson says.
    lockedBodies(payload, 'snippets', new Set(), strings.problems.snippetBody),
  ])
  const loaded: LoadedSecrets = { all: noSecrets(), fresh: noSecrets(), record: {} }
  for (const { id, updatedAt, what } of locked.flat()) {
    const runs = remembered.get(id)?.runs ?? []
    addSecret(loaded.all, what, runs)
    if (searched[id] !== updatedAt) addSecret(loaded.fresh, what, runs)
    loaded.record[id] = updatedAt
  }
  const titles = await Promise.all((['courses', 'lessons', 'paths'] as const).map((each) => draftTitles(payload, each)))
  for (const title of new Set(titles.flat())) {
    const what = strings.problems.draftTitle(title)
    addSecretTitle(loaded.all, what, title)
    if (!(`title:${title}` in searched)) addSecretTitle(loaded.fresh, what, title)
    loaded.record[`title:${title}`] = ''
  }
  return loaded
}

import type { Payload, PayloadRequest } from 'payload'

/** A number that is another one after each change of public content; null while nobody tells of changes. */
export type ContentVersion = () => number | null

/** What was asked for: on its way until it `isThere`. */
type Remembered<Value> = { value: Promise<Value | undefined>; isThere: boolean }
type Kept = Map<string, Remembered<unknown>>
type Memory = { version: ContentVersion; at: number | null; kept: Kept }

/** Things that are kept at most; what was not asked for longest goes first. */
const room = 2000

const memories = new WeakMap<Payload, Memory>()

/** Lets this process remember what it reads by `recall`, until `version` says that something changed. */
export const rememberContent = (payload: Payload, version: ContentVersion): void => {
  memories.set(payload, { version, at: null, kept: new Map() })
}

/** What is kept of the content as it is now; null where nothing may be. */
const keptNow = (payload: Payload): Kept | null => {
  const memory = memories.get(payload)
  const now = memory?.version() ?? null
  if (!memory || now === null) return null
  if (now !== memory.at) {
    // What is still being read goes with the rest: it may have begun before the change.
    memory.at = now
    memory.kept = new Map()
  }
  return memory.kept
}

/** As what was asked for last. */
const keep = (kept: Kept, key: string, one: Remembered<unknown>): void => {
  kept.delete(key)
  kept.set(key, one)
  const [oldest] = kept.keys()
  if (kept.size > room && oldest !== undefined) kept.delete(oldest)
}

const keepComing = (kept: Kept, key: string, value: Promise<unknown>): void => {
  const one = { value, isThere: false }
  keep(kept, key, one)
  value.then(
    () => {
      one.isThere = true
    },
    () => kept.get(key) === one && kept.delete(key),
  )
}

type Reading = { payload: Payload; req?: Pick<PayloadRequest, 'transactionID'> }

/**
 * Reads published content by its ids, each once until some of it changes, however many ask; processes that do not
 * `rememberContent` read it each time, in one go. Within a transaction what is known is used, and what is not is read there and
 * kept for nobody: it may be undone. Nor does it wait for what another reads: it has a connection, which the other may wait for. Only for what is the same for whoever asks: rights are asked elsewhere. What it answers is
 * shared, and must not be changed.
 * @param kind What it is, as no other caller says it: “catalog/edition”.
 * @param load Reads those that are not known; what is not there is left out.
 */
export const recall = async <Value>(
  { payload, req }: Reading,
  kind: string,
  ids: readonly string[],
  load: (missing: string[]) => Promise<ReadonlyMap<string, Value>>,
): Promise<Map<string, Value>> => {
  const kept = keptNow(payload)
  const keyOf = (id: string) => `${kind} ${id}`
  const asked = new Map<string, Promise<Value | undefined>>()
  for (const id of ids) {
    const known = kept?.get(keyOf(id)) as Remembered<Value> | undefined
    if (!kept || !known || (req?.transactionID && !known.isThere)) continue
    keep(kept, keyOf(id), known)
    asked.set(id, known.value)
  }
  const missing = [...new Set(ids)].filter((id) => !asked.has(id))
  const loading = missing.length > 0 ? load(missing) : null
  if (loading && kept && !req?.transactionID)
    for (const id of missing)
      keepComing(
        kept,
        keyOf(id),
        loading.then((loaded) => loaded.get(id)),
      )
  const found = new Map<string, Value>(await loading)
  for (const [id, reading] of asked) {
    const value = await reading
    if (value !== undefined) found.set(id, value)
  }
  return found
}

/** The same for one thing; null when it is not there. */
export const recallOne = async <Value>(
  reading: Reading,
  kind: string,
  id: string,
  load: () => Promise<Value | null>,
): Promise<Value | null> => {
  const found = await recall(reading, kind, [id], async () => {
    const value = await load()
    return new Map(value === null ? [] : [[id, value]])
  })
  return found.get(id) ?? null
}

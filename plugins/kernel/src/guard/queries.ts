import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'
import { conditionsOf } from './conditions.ts'
import { badValue, notQueryable, queryTooFar } from './errors.ts'
import { pathFacts } from './pathOf.ts'
import { canMatch } from './values.ts'

type QueryArgs = { where?: unknown; sort?: string | string[] | null }

const isNested = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Refuses queries that reach further than one relation, that compare with more than values, and that search or sort by
 * rich text or by another document's fields. Two reasons: what a query matches tells of what it may not show, and
 * Payload 3.90 validates longer paths in a promise nobody waits for, so that one such request of a guest ended the
 * process. Calls of our own stay free.
 */
export const guardQueries: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess || req.payloadAPI === 'local') return args
  const fieldsOf = (slug: string): FlattenedField[] =>
    req.payload.config.collections.find((each) => each.slug === slug)?.flattenedFields ?? []
  const own = fieldsOf(collection.slug)
  const { where, sort } = args as QueryArgs
  for (const { path, operator, value } of conditionsOf(where)) {
    const { hops, opaque, field } = pathFacts(path, own, fieldsOf)
    if (opaque) throw notQueryable(path)
    if (hops > 1 || isNested(value)) throw queryTooFar(path)
    if (!canMatch(field, operator, value)) throw badValue(path)
  }
  for (const path of [sort ?? []].flat().map((name) => name.trim().replace(/^-/, ''))) {
    const { hops, opaque } = pathFacts(path, own, fieldsOf)
    if (opaque || hops > 0) throw notQueryable(path)
  }
  return args
}

import type { CollectionBeforeDeleteHook } from 'payload'
import { BADGES_SLUG } from '../../contract.ts'
import { namedByBadge } from '../errors.ts'

/** What a badge is earned by is not deleted under it: nobody could earn it any more, and nobody would know why. */
export const keepNamed =
  (field: 'course' | 'category' | 'skill' | 'path'): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { docs } = await req.payload.find({
      collection: BADGES_SLUG,
      where: { [`rule.${field}`]: { equals: id }, state: { not_equals: 'retired' } },
      select: { title: true },
      depth: 0,
      pagination: false,
      req,
    })
    if (docs.length > 0) throw namedByBadge(docs.map(({ title }) => title))
  }

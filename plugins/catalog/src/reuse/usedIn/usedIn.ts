import { hasRole } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { findUses } from './findUses.ts'
import { type Use, type UsedInView, usedInKinds } from './view.ts'

/** Ids among these that the asker may open; staff see each other's snippets and profiles, drafts only of their own courses. */
const openable = async (uses: readonly Use[], req: PayloadRequest): Promise<Set<string>> => {
  const found = new Set<string>()
  for (const collection of usedInKinds) {
    const ids = uses.filter((each) => each.collection === collection).map(({ id }) => id)
    if (ids.length === 0) continue
    // Through the access rule, and by calls of our own: a client's list would end at a page.
    const rule = await req.payload.collections[collection].config.access.read({ req })
    if (!rule) continue
    const where = { and: [{ id: { in: ids } }, ...(rule === true ? [] : [rule])] }
    const { docs } = await req.payload.find({
      collection,
      where,
      select: {},
      draft: true,
      depth: 0,
      pagination: false,
      trash: true,
      req,
    })
    for (const { id } of docs) found.add(String(id))
  }
  return found
}

/** Where a picture or a snippet is used, as far as the asker may know; the rest is counted. */
export const usedIn = async (id: string, req: PayloadRequest): Promise<UsedInView> => {
  const uses = await findUses(id, req)
  if (uses.length === 0 || hasRole(req.user, 'editor', 'admin')) return { uses, hidden: 0 }
  const ids = await openable(uses, req)
  const shown = uses.filter((each) => ids.has(each.id))
  return { uses: shown, hidden: uses.length - shown.length }
}

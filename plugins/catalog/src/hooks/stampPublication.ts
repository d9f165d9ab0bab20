import type { CollectionBeforeChangeHook } from 'payload'

/** The day a course first came out, unless an editor set another. */
export const stampPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const isNew = data._status === 'published' && !data.publishedAt && !originalDoc?.publishedAt
  return isNew ? { ...data, publishedAt: new Date().toISOString() } : data
}

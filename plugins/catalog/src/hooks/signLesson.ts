import type { CollectionBeforeChangeHook } from 'payload'

/** Remembers who began a lesson, so that an instructor keeps it before it has a course. */
export const signLesson: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' && req.user && !data.author ? { ...data, author: req.user.id } : data

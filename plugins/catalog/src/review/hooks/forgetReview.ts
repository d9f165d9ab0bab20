import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'

const ofCourse: CollectionSlug[] = ['comment-mentions', 'comment-reads', 'comments', 'review-events', 'reviews']

/** A course that is deleted for good takes its review and comments with it. */
export const forgetReview: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of ofCourse)
    await req.payload.db.deleteMany({ collection, where: { course: { equals: id } }, req })
}

/** And a lesson the comments on it. */
export const forgetLessonComments: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'comments',
    where: { lesson: { equals: id } },
    select: {},
    depth: 0,
    pagination: false,
    req,
  })
  const ids = docs.map((comment) => comment.id)
  if (ids.length === 0) return
  await payload.db.deleteMany({ collection: 'comment-mentions', where: { comment: { in: ids } }, req })
  await payload.db.deleteMany({ collection: 'comments', where: { id: { in: ids } }, req })
}

import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { idOf } from '../domain/outline.ts'
import { strings } from '../strings.ts'

/**
 * Two lessons of a course cannot have one address. The index sees to it too, but names columns where a form needs its
 * field.
 */
export const refuseTakenAddress: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const course = idOf(data.course)
  if (!course || !data.slug) return data
  if (operation === 'update' && course === idOf(originalDoc?.course) && data.slug === originalDoc?.slug) return data
  const { totalDocs } = await req.payload.count({
    collection: 'lessons',
    where: {
      and: [
        { course: { equals: course } },
        { slug: { equals: data.slug } },
        ...(operation === 'update' ? [{ id: { not_equals: originalDoc.id } }] : []),
      ],
    },
    trash: true,
    req,
  })
  if (totalDocs === 0) return data
  const errors = [{ path: 'slug', message: strings.invalid.lessonAddress }]
  throw new ValidationError({ collection: 'lessons', errors, req }, req.t)
}

import { randomBytes } from 'node:crypto'
import { slugify } from '@academy/kernel/slugs/slug'
import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import { withNewIds } from '../domain/newIds.ts'
import { freeName, numberedSlug } from './freeName.ts'

type Template = Pick<DataFromCollectionSlug<'lesson-templates'>, 'body' | 'kind' | 'minutes'>
type Begun = { course: string; title: string; template: Template | null }

/** In the shape of Payload's own ids of blocks and rows. */
const newId = () => randomBytes(12).toString('hex')

/** What a copy of a body keeps: all but the ids. */
export const copyOf = <Body>(body: Body): Body => withNewIds(body, newId)

/** A draft lesson in a course, with a key, an address and ids of its own; made with the asker's rights. */
export const beginLesson = async ({ course, title, template }: Begun, req: PayloadRequest) => {
  const slug = slugify(title)
  const among = { course: { equals: course } }
  return req.payload.create({
    collection: 'lessons',
    data: {
      title,
      course,
      slug:
        slug &&
        (await freeName({ collection: 'lessons', field: 'slug', name: slug, numbered: numberedSlug, among }, req)),
      ...(template && { kind: template.kind, minutes: template.minutes, body: copyOf(template.body) }),
    },
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
}

import { hasRole, inTransaction, postEndpoint, staffRoles } from '@academy/kernel'
import { slugify } from '@academy/kernel/slugs/slug'
import type { DataFromCollectionSlug, Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { inEnglishOnly } from '../../content/inAllLanguages.ts'
import { templateNotFound } from '../errors.ts'
import { beginLesson } from './beginLesson.ts'
import { courseFromTemplate, type Made, made } from './contract.ts'
import { freeName, numberedSlug } from './freeName.ts'

type Row = NonNullable<NonNullable<DataFromCollectionSlug<'course-templates'>['sections']>[number]['lessons']>[number]

/** The template of a row, populated; a lesson whose template is gone begins empty. */
const templateOf = ({ template }: Row) => (typeof template === 'object' ? (template ?? null) : null)

const begin = async (asked: z.output<typeof courseFromTemplate>, req: PayloadRequest): Promise<Made> => {
  const template = await req.payload.findByID({
    collection: 'course-templates',
    id: asked.template,
    depth: 1,
    populate: { 'lesson-templates': { kind: true, minutes: true, body: true } },
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!template) throw templateNotFound()
  const title = asked.title ?? template.title
  const slug = slugify(title)
  const shared = { collection: 'courses', draft: true, depth: 0, overrideAccess: false, req } as const
  const course = await req.payload.create({
    ...shared,
    data: {
      title,
      slug: slug && (await freeName({ collection: 'courses', field: 'slug', name: slug, numbered: numberedSlug }, req)),
    },
  })
  const sections = []
  for (const { title: name, summary, lessons } of template.sections ?? []) {
    const ids = []
    for (const row of lessons ?? []) {
      const lesson = await beginLesson({ course: course.id, title: row.title, template: templateOf(row) }, req)
      ids.push(lesson.id)
    }
    sections.push({ title: name, summary, lessons: ids })
  }
  await req.payload.update({ ...shared, id: course.id, data: { sections } })
  return { id: course.id, title }
}

/** An endpoint of `courses`. */
export const courseFromTemplateEndpoint: Endpoint = postEndpoint({
  path: '/from-template',
  summary: 'Begins a draft course with sections and lessons from a template',
  input: courseFromTemplate,
  reply: made,
  allow: ({ user }) => hasRole(user, ...staffRoles),
  handle: (asked, req) => inTransaction(req, () => begin(asked, inEnglishOnly(req))),
})

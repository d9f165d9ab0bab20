import { hasRole, inTransaction, postEndpoint, staffRoles } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { inEnglishOnly } from '../../content/inAllLanguages.ts'
import { idsOf } from '../../domain/outline.ts'
import { sectionNotFound } from '../errors.ts'
import { beginLesson } from './beginLesson.ts'
import { templateFor } from './beginning.ts'
import { lessonFromTemplate, type Made, made } from './contract.ts'

/** Puts the lesson at the end of a section of the course's newest draft. */
const place = async (lesson: string, course: string, key: string, req: PayloadRequest): Promise<void> => {
  const shared = { collection: 'courses', id: course, draft: true, depth: 0, overrideAccess: false, req } as const
  const { sections } = await req.payload.findByID(shared)
  if (!sections?.some((section) => section.key === key)) throw sectionNotFound()
  const placed = sections.map((section) =>
    section.key === key ? { ...section, lessons: [...idsOf(section.lessons), lesson] } : section,
  )
  await req.payload.update({ ...shared, data: { sections: placed } })
}

const begin = async (asked: z.output<typeof lessonFromTemplate>, req: PayloadRequest): Promise<Made> => {
  const { template: id, course, section, title } = asked
  const template = await templateFor(id, req)
  const lesson = await beginLesson({ course, title: title ?? template.title, template }, req)
  if (section) await place(lesson.id, course, section, req)
  return { id: lesson.id, title: lesson.title }
}

/** An endpoint of `lessons`. */
export const lessonFromTemplateEndpoint: Endpoint = postEndpoint({
  path: '/from-template',
  summary: 'Begins a draft lesson from a template, in a section of its course when one is named',
  input: lessonFromTemplate,
  reply: made,
  allow: ({ user }) => hasRole(user, ...staffRoles),
  handle: (asked, req) => inTransaction(req, () => begin(asked, inEnglishOnly(req))),
})

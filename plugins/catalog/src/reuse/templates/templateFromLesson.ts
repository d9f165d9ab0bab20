import { hasRole, inTransaction, postEndpoint, staffRoles } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { editsLesson } from '../../access/own.ts'
import { lessonNotFound } from '../../content/findLesson.ts'
import { inEnglishOnly } from '../../content/inAllLanguages.ts'
import { copyOf } from './beginLesson.ts'
import { type Made, made, templateFromLesson } from './contract.ts'
import { freeName, numberedTitle } from './freeName.ts'

/** The newest draft of a lesson that the asker may edit: a template shows all staff what it has. */
const editedLesson = async (id: string, req: PayloadRequest) => {
  const rule = await editsLesson({ req })
  if (!rule) throw lessonNotFound()
  const where = { and: [{ id: { equals: id } }, ...(rule === true ? [] : [rule])] }
  const { totalDocs } = await req.payload.count({ collection: 'lessons', where, req })
  if (totalDocs === 0) throw lessonNotFound()
  return req.payload.findByID({ collection: 'lessons', id, draft: true, depth: 0, req })
}

const save = async (asked: z.output<typeof templateFromLesson>, req: PayloadRequest): Promise<Made> => {
  const { title, kind, minutes, body } = await editedLesson(asked.lesson, req)
  const name = asked.title ?? title
  const template = await req.payload.create({
    collection: 'lesson-templates',
    data: {
      title: await freeName({ collection: 'lesson-templates', field: 'title', name, numbered: numberedTitle }, req),
      description: asked.description,
      kind,
      minutes,
      body: copyOf(body),
    },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { id: template.id, title: template.title }
}

/** An endpoint of `lesson-templates`. */
export const templateFromLessonEndpoint: Endpoint = postEndpoint({
  path: '/from-lesson',
  summary: 'Saves a lesson that one may edit as a template',
  input: templateFromLesson,
  reply: made,
  allow: ({ user }) => hasRole(user, ...staffRoles),
  handle: (asked, req) => inTransaction(req, () => save(asked, inEnglishOnly(req))),
})

import type { PayloadRequest } from 'payload'
import { templateNotFound } from '../errors.ts'
import { copyOf } from './beginLesson.ts'

/** A template that the asker may read. Throws HttpError 404 `catalog/template-not-found`. */
export const templateFor = async (id: string, req: PayloadRequest) => {
  const template = await req.payload.findByID({
    collection: 'lesson-templates',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!template) throw templateNotFound()
  return template
}

/** What a lesson takes from it. Throws as `templateFor` does. */
export const beginning = async (id: string, req: PayloadRequest) => {
  const { kind, minutes, body } = await templateFor(id, req)
  return { kind, minutes, body: copyOf(body) }
}

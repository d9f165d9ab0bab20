import type { PayloadRequest } from 'payload'
import { handlesIn } from '../../domain/comments/mentions.ts'
import { runtimeOf } from '../../runtime.ts'
import { nameOf, reviewUrl } from '../mails/tell.ts'
import { type Reader, readersOf } from '../people.ts'

type Written = { comment: string; course: string; text: string; document: string }

const knownIn = async (comment: string, req: PayloadRequest): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'comment-mentions',
    where: { comment: { equals: comment } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ user }) => String(user))
}

const tell = async (reader: Reader, { course, text, document, comment }: Written, req: PayloadRequest) => {
  const { audit, sendMail, releases } = runtimeOf(req.payload)
  await req.payload.create({
    collection: 'comment-mentions',
    data: { comment, course, user: reader.id },
    depth: 0,
    req,
  })
  const actor = req.user ? String(req.user.id) : null
  const target = { collection: 'courses', id: course }
  await audit(
    { action: 'catalog/mentioned', actor, target, details: { comment, person: reader.id } },
    { payload: req.payload, req },
  )
  if (!reader.wants.mentions) return
  const url = reviewUrl(releases.publicUrl, course)
  const data = { name: reader.name, document, by: nameOf(req), comment: text, url }
  await sendMail({ to: reader.email, user: reader.id, kind: 'catalog/mention', data }, { payload: req.payload, req })
}

/** Tells whoever a comment names, once each: only those who may read the course, and nobody of their own words. */
export const tellMentioned = async (written: Written, req: PayloadRequest): Promise<void> => {
  const handles = handlesIn(written.text)
  if (handles.length === 0) return
  const known = await knownIn(written.comment, req)
  const named = (await readersOf(written.course, req)).filter(
    ({ id, handle }) => handles.includes(handle) && id !== String(req.user?.id) && !known.includes(id),
  )
  for (const reader of named) await tell(reader, written, req)
}

import { enqueue, inTransaction } from '@academy/kernel'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { readAddress } from './addresses.ts'
import { MAILS_SLUG } from './contract.ts'
import { pickLanguage } from './domain/language.ts'
import { oneLine } from './domain/oneLine.ts'
import { badAddress } from './errors.ts'
import { templateOf } from './runtime.ts'
import { sendMailTask } from './tasks/sendMail.ts'

export type Mail = {
  /** One address. */
  to: string
  /** Name of a template that a plugin declares by `withMails`. */
  kind: string
  /** What the template is filled with; forgotten once the mail is sent. */
  data?: Record<string, unknown>
  /** Id of the person it is for, if it is for one. */
  user?: string
  /** For a reader whose profile names no language; an `Accept-Language` header's tag will do. */
  language?: string
}

/** The language of the reader's profile; theirs by id, or whose address it is. */
const profileLanguage = async ({ to, user }: Mail, req: PayloadRequest): Promise<string | null> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: user ? { id: { equals: user } } : { email: { equals: to.toLowerCase() } },
    select: { language: true },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  return docs[0]?.language ?? null
}

/**
 * Asks for a mail: a row and a task, both in the request's transaction when there is one, so that the mail goes exactly
 * when what it tells of has happened. Throws HttpError 400 `mail/bad-address`, and on a kind that nobody declares or
 * data that does not fill it.
 */
export const sendMail = async (mail: Mail, from: { payload: Payload; req?: PayloadRequest }): Promise<void> => {
  const { kind, data = {}, user, language } = mail
  const to = readAddress(mail.to)
  if (!to) throw badAddress()
  const template = templateOf(from.payload, kind)
  if (!template) throw new Error(`No plugin declares mails of the kind ${kind}.`)
  const req = from.req ?? (await createLocalReq({}, from.payload))
  await inTransaction(req, async () => {
    const spoken = pickLanguage([await profileLanguage(mail, req), language], template.languages)
    const subject = oneLine(template.write(data, spoken).subject)
    const { id } = await req.payload.create({
      collection: MAILS_SLUG,
      data: { to, kind, user, language: spoken, subject, data, status: 'waiting', attempts: 0 },
      depth: 0,
      req,
    })
    await enqueue(sendMailTask, { mailId: String(id) }, req)
  })
}

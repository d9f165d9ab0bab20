import type { Logger } from '@academy/kernel'
import type { Payload } from 'payload'
import { readAddress } from '../addresses.ts'
import { MAILS_SLUG } from '../contract.ts'
import { render } from '../layout/render.ts'
import { runtimeOf, templateOf } from '../runtime.ts'
import { strings } from '../strings.ts'
import { DeliveryProblem, type Letter } from '../transports/transport.ts'
import { linksFor } from '../unsubscribing/links.ts'

type Context = {
  payload: Payload
  log: Logger
  /** Tries in all, after which a mail has failed. */
  tries: number
}
type Row = { id: string; to: string; kind: string; language: string; attempts: number; user?: unknown; data?: unknown }

/** Makes the queue try again. Says no more than ids: it is logged and reported. */
export class NotSentYet extends Error {
  constructor(ids: string[]) {
    super(`${ids.length} of the mails could not be sent yet: ${ids.join(', ')}`)
  }
}

const letterOf = ({ id, kind, language, user, data }: Row, to: string, payload: Payload): Letter => {
  const template = templateOf(payload, kind)
  if (!template) throw new DeliveryProblem(strings.problems.noTemplate(kind), true)
  const { about } = template
  const links = about !== null && user ? linksFor(payload, { user: String(user), about }) : null
  const { publicUrl } = runtimeOf(payload).settings
  try {
    const { subject, html, text } = render(template, { data, language, publicUrl, stop: links?.page ?? null })
    return { id, to, subject, html, text, unsubscribe: links?.oneClick ?? null }
  } catch {
    throw new DeliveryProblem(strings.problems.badData, true)
  }
}

const attempt = async (row: Row, payload: Payload) => {
  const to = readAddress(row.to)
  if (!to) throw new DeliveryProblem(strings.errors.badAddress, true)
  return runtimeOf(payload).transport.send(letterOf(row, to, payload))
}

/**
 * Sends one mail that waits, and writes down what became of it. Whoever calls holds its claim.
 * Answers whether it still has to be sent.
 */
export const deliver = async (id: string, { payload, log, tries }: Context): Promise<'done' | 'waiting'> => {
  const row = await payload.findByID({ collection: MAILS_SLUG, id, depth: 0, disableErrors: true })
  if (row?.status !== 'waiting') return 'done'
  const attempts = row.attempts + 1
  const record = (data: object) => payload.update({ collection: MAILS_SLUG, id, data: { attempts, ...data }, depth: 0 })
  const about = { mail: id, kind: row.kind, attempts }
  try {
    const { messageId, kept } = await attempt(row, payload)
    const sentAt = new Date().toISOString()
    await record({ status: 'sent', sentAt, messageId, problem: null, data: null, ...kept })
    log.info({ ...about, transport: runtimeOf(payload).transport.name }, 'mail sent')
    return 'done'
  } catch (error) {
    if (!(error instanceof DeliveryProblem)) throw error
    const isOver = error.isFinal || attempts >= tries
    await record({ status: isOver ? 'failed' : 'waiting', problem: error.message })
    log[isOver ? 'error' : 'warn'](about, isOver ? 'mail failed' : 'mail is tried again later')
    return isOver ? 'done' : 'waiting'
  }
}

import { HttpError, inTransaction, lockRows, type TaskContext } from '@academy/kernel'
import { createLocalReq, type Payload } from 'payload'
import { USERS_SLUG } from '../../contract.ts'

const dueAt = (now: Date) => ({ erasureDueAt: { less_than_equal: now.toISOString() } })

/**
 * Erases one person whose time has come. Looked at again under a lock: of two workers one erases, and somebody who undid
 * it in the last moment stays. Answers whether there was somebody to erase.
 */
const eraseOne = async (payload: Payload, id: string, now: Date): Promise<boolean> => {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    await lockRows(req, USERS_SLUG, { column: 'id', equals: id })
    const where = { and: [{ id: { equals: id } }, dueAt(now)] }
    const { totalDocs } = await payload.count({ collection: USERS_SLUG, where, req })
    if (totalDocs === 0) return false
    await payload.delete({ collection: USERS_SLUG, id, depth: 0, req })
    return true
  })
}

const isLastAdmin = (error: unknown) => error instanceof HttpError && error.data.code === 'auth/last-admin'

/**
 * Erases everybody whose fourteen days are over, each in a transaction of their own. Somebody who became the last
 * administrator meanwhile waits for another; any other failure is thrown once the rest are done.
 */
export const eraseDue = async ({ payload, log }: TaskContext, now: Date): Promise<void> => {
  const { docs } = await payload.find({
    collection: USERS_SLUG,
    where: dueAt(now),
    select: { erasureDueAt: true },
    pagination: false,
    depth: 0,
  })
  const failures: unknown[] = []
  for (const { id } of docs) {
    try {
      if (await eraseOne(payload, id, now)) log.info({ person: id }, 'account erased')
    } catch (error) {
      if (isLastAdmin(error))
        log.warn({ person: id }, 'the last administrator is due to be erased and waits for another')
      else failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} accounts could not be erased.`)
}

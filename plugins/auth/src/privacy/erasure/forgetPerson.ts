import { enqueue, lockRows } from '@academy/kernel'
import type { CollectionBeforeDeleteHook } from 'payload'
import { LAST_MAIL, USERS_SLUG } from '../../contract.ts'
import type { AuthSettings } from '../../options.ts'
import { removeFilesTask } from '../tasks/removeFiles.ts'
import { forgetRows } from './forget.ts'

/**
 * The one way in which people go, whether an administrator deletes them or their own erasure is due: everything that
 * plugins declare about them first, then their account, all in one transaction. The last mail is asked for after their
 * other mails are forgotten, and carries no id. A task that is just writing about them is waited for, so that its rows go too,
 * and one that comes later finds nobody.
 */
export const forgetPerson =
  (settings: AuthSettings): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { payload } = req
    await lockRows(req, USERS_SLUG, { column: 'id', equals: String(id) })
    const person = await payload.findByID({ collection: USERS_SLUG, id, depth: 0, req })
    const files = await forgetRows({ id: person.id, email: person.email }, req)
    if (files.length > 0) await enqueue(removeFilesTask, { files }, req)
    const mail = { kind: LAST_MAIL, to: person.email, data: { name: person.name } }
    await settings.sendMail({ ...mail, language: person.language ?? undefined }, { payload, req })
  }

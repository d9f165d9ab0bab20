import { enqueue } from '@academy/kernel'
import type { CollectionBeforeDeleteHook } from 'payload'
import { LAST_MAIL, USERS_SLUG } from '../../contract.ts'
import type { AuthSettings } from '../../options.ts'
import { clearTracesTask } from '../tasks/clearTraces.ts'
import { forgetRows } from './forget.ts'

/**
 * The one way in which people go, whether an administrator deletes them or their own erasure is due: everything that
 * plugins declare about them first, then their account, all in one transaction. The last mail is asked for after their
 * other mails are forgotten, and carries no id; the log has the id alone.
 */
export const forgetPerson =
  (settings: AuthSettings): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { payload } = req
    const person = await payload.findByID({ collection: USERS_SLUG, id, depth: 0, req })
    const files = await forgetRows({ id: person.id, email: person.email }, req)
    await enqueue(clearTracesTask, { person: person.id, files }, req)
    const language = person.language ?? undefined
    await settings.sendMail(
      { kind: LAST_MAIL, to: person.email, data: { name: person.name }, language },
      { payload, req },
    )
    const actor = req.user ? String(req.user.id) : null
    const target = { collection: USERS_SLUG, id: person.id }
    await settings.audit({ action: 'auth/account-erased', actor, target, headers: req.headers }, { payload, req })
  }

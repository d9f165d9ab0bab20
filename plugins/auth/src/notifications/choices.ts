import { inTransaction, lockRows } from '@academy/kernel'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import {
  type NotificationKind,
  notificationKinds,
  notificationPreferences,
  USERS_SLUG,
  wantsMail,
} from '../contract.ts'

type Choice = { user: string; about: string }

const kindOf = ({ about }: Choice): NotificationKind | undefined => notificationKinds.find((kind) => kind === about)

const storedOf = async (payload: Payload, { user }: Choice, req?: PayloadRequest) =>
  payload.findByID({
    collection: USERS_SLUG,
    id: user,
    select: { notifications: true },
    depth: 0,
    disableErrors: true,
    req,
  })

/** What people chose to be told about, for whoever sends mails: an option of the mail plugin's. */
export const mailChoices = {
  wants: async (payload: Payload, choice: Choice): Promise<boolean | null> => {
    const kind = kindOf(choice)
    const row = kind && (await storedOf(payload, choice))
    return row ? wantsMail(row.notifications, kind) : null
  },
  choose: async (payload: Payload, choice: Choice, wanted: boolean): Promise<boolean> => {
    const kind = kindOf(choice)
    if (!kind) return false
    const req = await createLocalReq({}, payload)
    return inTransaction(req, async () => {
      // All kinds are one field: of two that change at once neither is lost.
      await lockRows(req, 'users', { column: 'id', equals: choice.user })
      const row = await storedOf(payload, choice, req)
      if (!row) return false
      const stored = notificationPreferences.catch({}).parse(row.notifications)
      const notifications = { ...stored, [kind]: { ...stored[kind], email: wanted } }
      await payload.db.updateOne({
        collection: USERS_SLUG,
        id: choice.user,
        data: { notifications },
        req,
        returning: false,
      })
      return true
    })
  },
}

import type { Payload } from 'payload'
import { MAILS_SLUG } from '../contract.ts'
import type { Choice } from '../options.ts'
import { runtimeOf } from '../runtime.ts'
import { sealChoice } from './token.ts'

/** The page that asks before it stops mails, or lets them come again. */
export const unsubscribePage = (token: string): string => `/unsubscribe?token=${encodeURIComponent(token)}`

export type UnsubscribeLinks = {
  /** For the reader, below the mail. */
  page: string
  /** For mail programs, which post to it (RFC 8058). */
  oneClick: string
}

/** Where a reader stops mails like one that they got. */
export const linksFor = (payload: Payload, choice: Choice): UnsubscribeLinks => {
  const { publicUrl, secret } = runtimeOf(payload).settings
  const token = sealChoice(choice, secret)
  return {
    page: `${publicUrl}${unsubscribePage(token)}`,
    oneClick: `${publicUrl}/api/${MAILS_SLUG}/unsubscribe?token=${token}`,
  }
}

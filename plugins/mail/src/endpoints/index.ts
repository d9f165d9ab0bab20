import type { Endpoint } from 'payload'
import type { MailSettings } from '../options.ts'
import { unsubscribeEndpoints } from '../unsubscribing/endpoints.ts'
import { noteBounce } from './bounce.ts'
import { outboxEndpoints } from './outbox.ts'
import { previewEndpoints } from './preview.ts'
import { sendAgain } from './sendAgain.ts'

/** Beside Payload's own list and read of `/api/mails`. */
export const mailEndpoints = (settings: MailSettings): Endpoint[] => [
  ...outboxEndpoints,
  ...previewEndpoints,
  noteBounce(settings),
  sendAgain,
  ...unsubscribeEndpoints,
]

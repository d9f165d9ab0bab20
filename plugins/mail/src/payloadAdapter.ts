import type { EmailAdapter, SendEmailOptions } from 'payload'
import { readSender } from './addresses.ts'
import { messageMail } from './mails/message.ts'
import type { MailSettings } from './options.ts'
import { sendMail } from './sendMail.ts'

/** Addresses alone, of what nodemailer takes: strings with or without a name, objects, lists of both. */
const addressesOf = ({ to }: SendEmailOptions): string[] =>
  [to ?? []].flat().flatMap((each) => {
    if (typeof each === 'string') return readSender(each)?.address ?? each
    return 'address' in each && each.address ? [each.address] : []
  })

/** Enough for the few tags that Payload writes; our layout makes its own HTML. */
const plain = (html: unknown): string =>
  String(html ?? '')
    .replace(/<(br|\/p|\/div|\/h\d)[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .trim()

/** Payload's way to send mail, led through the academy's own: stored, sent by a task, in our layout. */
export const payloadAdapter =
  ({ from }: MailSettings): EmailAdapter<void> =>
  ({ payload }) => ({
    name: 'academy',
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    sendEmail: async (message) => {
      const data = { subject: String(message.subject ?? ''), text: String(message.text ?? plain(message.html)) }
      for (const to of addressesOf(message)) await sendMail({ to, kind: messageMail.kind, data }, { payload })
    },
  })

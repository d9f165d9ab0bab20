import { withPersonalData, withTasks } from '@academy/kernel'
import type { Plugin } from 'payload'
import { mails } from './collections/mails.ts'
import { withMails } from './contract.ts'
import { messageMail } from './mails/message.ts'
import { type MailOptions, resolveOptions } from './options.ts'
import { payloadAdapter } from './payloadAdapter.ts'
import { personalData } from './personalData.ts'
import { withRuntime } from './runtime.ts'
import { forgetReadersTask } from './tasks/forgetReaders.ts'
import { sendMailTask } from './tasks/sendMail.ts'
import { tidyMailsTask } from './tasks/tidyMails.ts'

export type { MailOptions } from './options.ts'
export { type Mail, sendMail } from './sendMail.ts'

/** The academy's one mail service: what plugins have to say to people, sent by tasks. */
export const mailPlugin =
  (options: MailOptions): Plugin =>
  (config) => {
    const settings = resolveOptions(options)
    return {
      ...config,
      collections: [...(config.collections ?? []), mails(settings)],
      email: payloadAdapter(settings),
      custom: withTasks(
        withPersonalData(withRuntime(withMails(config.custom, [messageMail]), settings), personalData),
        [sendMailTask, tidyMailsTask, forgetReadersTask],
      ),
    }
  }

import { createLogger, type Logger } from '@academy/kernel'
import { getPayload, handleEndpoints, type Payload } from 'payload'
import { vi } from 'vitest'
import { unique } from '../../../tests/access/support/documents.ts'
import { type MailServer, startMailServer } from '../../../tests/support/mailServer.ts'
import { sendMailTask } from '../src/tasks/sendMail.ts'
import { tidyMailsTask } from '../src/tasks/tidyMails.ts'

export const webhookSecret = 'a-secret-of-the-tests'

export type Mailing = {
  payload: Payload
  server: MailServer
  /** Everything that was logged while mails were sent. */
  logged: () => string
  /** A mail that waits, without a task: the academy's own worker leaves it alone. Answers its id. */
  waiting: (fields?: object) => Promise<string>
  /** An address that nobody else has; mails to it are removed at the end. */
  address: (name: string) => string
  row: (id: string) => ReturnType<typeof readRow>
  /** Runs the task as a worker does. */
  run: (...ids: string[]) => Promise<void>
  /** Runs the nightly task. */
  tidy: () => Promise<void>
  /** Asks this process's own API, whose environment has a mail server and a webhook's secret. */
  ask: (path: string, init: RequestInit) => Promise<Response>
  stop: () => Promise<void>
}

const readRow = (payload: Payload, id: string) => payload.findByID({ collection: 'mails', id, depth: 0 })

/** The academy's own configuration and database in this process, with a mail server beside it. */
export const startMailing = async (): Promise<Mailing> => {
  const server = await startMailServer()
  vi.stubEnv('SMTP_URL', server.url)
  vi.stubEnv('MAIL_WEBHOOK_SECRET', webhookSecret)
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, disableOnInit: true })
  const log: Logger = createLogger('mail-tests', 'silent')
  const lines = (['info', 'warn', 'error'] as const).map((level) => vi.spyOn(log, level))
  const addresses = ['tess@example.org', 'other@example.org']
  return {
    payload,
    server,
    logged: () => JSON.stringify(lines.flatMap(({ mock }) => mock.calls)),
    waiting: async (fields = {}) => {
      const data = {
        to: 'tess@example.org',
        kind: 'auth/verify-email',
        language: 'en',
        subject: 'Confirm your email address',
        status: 'waiting' as const,
        attempts: 0,
        data: { name: 'Tess', url: 'https://academy.example.org/verify#kind=email&token=a-secret-token' },
        ...fields,
      }
      const { id } = await payload.create({ collection: 'mails', data, depth: 0 })
      return id
    },
    address: (name) => {
      const address = `${unique(name).replace(/\W/g, '')}@academy.test`
      addresses.push(address)
      return address
    },
    row: (id) => readRow(payload, id),
    run: (...ids) =>
      sendMailTask.run(
        ids.map((mailId) => ({ mailId })),
        { payload, log },
      ),
    tidy: () => tidyMailsTask.run([{}], { payload, log }),
    ask: (path, init) => handleEndpoints({ config, request: new Request(`http://localhost/api${path}`, init) }),
    stop: async () => {
      await payload.db.deleteMany({ collection: 'mails', where: { to: { in: addresses } } })
      await payload.destroy()
      await server.stop()
    },
  }
}

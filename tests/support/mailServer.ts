import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'

export type MailServer = {
  /** For `SMTP_URL`. */
  url: string
  stop: () => void
}

/** A mail server that takes mail for everybody and lays each down as a file, where the tests' processes find it. */
export const startMailServer = async (folder: string, port = 0): Promise<MailServer> => {
  mkdirSync(folder, { recursive: true })
  let count = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: async (stream, { envelope }, answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk as Buffer)
      const to = envelope.rcptTo.map(({ address }) => address).join(' ')
      writeFileSync(join(folder, `${String(count++).padStart(6, '0')} ${to}.eml`), Buffer.concat(chunks))
      answer()
    },
  })
  // A worker that is stopped in the middle of a mail cuts the connection; nobody waits for that mail.
  server.on('error', () => {})
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${address.port}`, stop: () => server.close() }
}

import { once } from 'node:events'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type Received = { from: string; to: string[]; mail: ParsedMail }

export type MailServer = {
  /** For `SMTP_URL`. */
  url: string
  /** What came while there is no folder. */
  received: Received[]
  /** Answers the next mails with these codes and takes none of them. */
  refuseNext: (...codes: number[]) => void
  stop: () => Promise<void>
}

const refusal = (code: number) => Object.assign(new Error(`Told to answer ${code}`), { responseCode: code })

/**
 * A real mail server that takes mail for everybody. With a folder it lays each down there as a file, where the processes of
 * tests find it; without one it keeps them here.
 */
export const startMailServer = async (folder?: string, port = 0): Promise<MailServer> => {
  if (folder) mkdirSync(folder, { recursive: true })
  const received: Received[] = []
  const refusals: number[] = []
  let count = 0
  const keep = async (from: string, to: string[], source: Buffer) => {
    if (!folder) return void received.push({ from, to, mail: await simpleParser(source) })
    const file = join(folder, `${String(count++).padStart(6, '0')} ${to.join(' ')}.eml`)
    // Whoever finds it finds all of it.
    writeFileSync(`${file}.part`, source)
    renameSync(`${file}.part`, file)
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: async (stream, { envelope }, answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk as Buffer)
      const code = refusals.shift()
      if (code) return answer(refusal(code))
      const to = envelope.rcptTo.map(({ address }) => address)
      await keep(envelope.mailFrom ? envelope.mailFrom.address : '', to, Buffer.concat(chunks))
      answer()
    },
  })
  // A worker that is stopped in the middle of a mail cuts the connection; nobody waits for that mail.
  server.on('error', () => {})
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    refuseNext: (...codes) => void refusals.push(...codes),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

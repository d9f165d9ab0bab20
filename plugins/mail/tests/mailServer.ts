import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type Received = { from: string; to: string[]; mail: ParsedMail; source: string }

export type MailServer = {
  url: string
  received: Received[]
  /** Answers the next mails with these codes and takes none of them. */
  refuseNext: (...codes: number[]) => void
  stop: () => Promise<void>
}

const refusal = (code: number) => Object.assign(new Error(`Told to answer ${code}`), { responseCode: code })

/** A real mail server in this process, which takes mail for everybody. */
export const startMailServer = async (): Promise<MailServer> => {
  const received: Received[] = []
  const refusals: number[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: async (stream, { envelope }, answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk as Buffer)
      const source = Buffer.concat(chunks).toString()
      const code = refusals.shift()
      if (code) return answer(refusal(code))
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      const to = envelope.rcptTo.map(({ address }) => address)
      received.push({ from, to, mail: await simpleParser(source), source })
      answer()
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuseNext: (...codes) => void refusals.push(...codes),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

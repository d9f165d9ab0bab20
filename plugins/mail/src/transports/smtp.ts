import type { Sender } from '../addresses.ts'
import { headersOf } from './headers.ts'
import { DeliveryProblem, type Letter, type Transport } from './transport.ts'

/** Milliseconds: a server that says nothing for so long is tried again later. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 }

/** The server's refusal of this mail is final when it says so; a refused password is the operator's to mend. */
const problemOf = (error: unknown): DeliveryProblem => {
  const { code, permanent, message } = error as { code?: string; permanent?: boolean; message?: string }
  return new DeliveryProblem(message ?? String(error), permanent === true && code !== 'EAUTH')
}

const messageOf = ({ id, to, subject, html, text, unsubscribe }: Letter, from: Sender) => ({
  from,
  // An object, because a string would be read as a list.
  to: { name: '', address: to },
  subject,
  html,
  text,
  headers: headersOf({ unsubscribe }),
  // The same at every try, so that a mail which arrived although nobody heard so is known again.
  messageId: `<${id}@${from.address.split('@').at(-1)}>`,
})

/** Any mail server. The library is loaded by the first mail, so that the origin never does. */
export const smtp = (url: string, from: Sender): Transport => ({
  name: 'smtp',
  send: async (letter) => {
    const { createTransport } = await import('nodemailer')
    const connection = createTransport({ url, ...timeouts, disableFileAccess: true, disableUrlAccess: true })
    try {
      const { messageId } = await connection.sendMail(messageOf(letter, from))
      return { messageId }
    } catch (error) {
      throw problemOf(error)
    } finally {
      connection.close()
    }
  },
})

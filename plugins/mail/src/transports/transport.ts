/** A mail ready to go. Subject and address are one line each. */
export type Letter = {
  id: string
  to: string
  subject: string
  html: string
  text: string
  /** Where mail programs post to for a reader who wants no more of these; null for mails that have to come. */
  unsubscribe: string | null
}

export type Delivered = {
  /** What a note about a bounce will call it. */
  messageId: string
  /** What the mail said, where it is to be read by developers. */
  kept?: { html: string; text: string }
}

export type Transport = {
  name: 'smtp' | 'resend' | 'outbox' | 'none'
  /** Throws a DeliveryProblem. */
  send: (letter: Letter) => Promise<Delivered>
}

/** Why a mail did not go. The message may name addresses: it is for the mail's row, never for a log. */
export class DeliveryProblem extends Error {
  /** Whether trying again is of no use. */
  readonly isFinal: boolean

  constructor(message: string, isFinal: boolean) {
    super(message)
    this.isFinal = isFinal
  }
}

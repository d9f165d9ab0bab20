/** What a mail is made of. Text is plain: the layout escapes it, and makes HTML and the plain-text twin from the same. */
export type MailBlock =
  | { type: 'text'; text: string }
  /** The one thing to do; at most one in a mail. */
  | { type: 'action'; label: string; url: string }
  | { type: 'facts'; rows: { name: string; value: string }[] }
  /** What a person wrote, set apart from what the academy says. */
  | { type: 'quote'; text: string }
  /** Begins a part of a mail that has several. */
  | { type: 'heading'; text: string }
  | { type: 'list'; items: MailItem[] }

export type MailItem = { label: string; url: string; text?: string }

export type MailContent = {
  /** One line; the heading of the mail as well. */
  subject: string
  /** Whom to greet. Left out where it could be somebody's advertisement. */
  name?: string
  blocks: MailBlock[]
  /** Why the reader gets this mail, below everything else. */
  why: string
}

/** One kind of mail, as the plugin that owns its words declares it by `withMails`. */
export type MailTemplate = {
  /** `plugin/what-it-says`. */
  kind: string
  /** The choice of an account by which such mails come; null for those that have to. */
  about: string | null
  /** Languages that it is written in, English among them. */
  languages: string[]
  /** Made-up data for the preview. */
  sample: unknown
  /** Throws a ZodError on data that the mail cannot be filled with. */
  write: (data: unknown, language: string) => MailContent
}

type Custom = Record<string, unknown> | undefined

/** A config's `custom` with a plugin's mails added; the mail plugin finds them by `mailsOf`. */
export const withMails = (custom: Custom, mails: MailTemplate[]): Record<string, unknown> => ({
  ...custom,
  mails: [...mailsOf({ custom }), ...mails],
})

export const mailsOf = ({ custom }: { custom?: Custom }): MailTemplate[] =>
  (custom?.mails as MailTemplate[] | undefined) ?? []

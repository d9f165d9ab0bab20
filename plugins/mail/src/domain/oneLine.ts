import { z } from 'zod'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g
/** They turn the direction of what follows, so that a line reads as another. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const longest = 200

/** Text as one line of a header: without line breaks, which would begin a header of the sender's own. */
export const oneLine = (value: string): string =>
  value.replace(controls, ' ').replace(directions, '').replace(/\s+/g, ' ').trim().slice(0, longest)

/** An address that a mail may go to: one, without a name, a comment, a list or a line break. Null when it is none. */
export const readAddress = (value: string): string | null => {
  const address = z.email().max(254).safeParse(value)
  return address.success && oneLine(value) === value ? address.data : null
}

export type Sender = { name: string; address: string }

/** `Name <address>` or an address alone, as MAIL_FROM has it. Null when it is neither; a host without dots will do. */
export const readSender = (value: string): Sender | null => {
  const [, name = '', address = ''] = /^\s*(?:(.*?)\s*<([^<>]+)>|([^<>]+))\s*$/.exec(value) ?? []
  const bare = (address || value).trim()
  if (oneLine(value) !== value.trim() || !/^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+$/.test(bare)) return null
  return { name: name.replace(/^"|"$/g, ''), address: bare }
}

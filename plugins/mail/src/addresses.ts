import { z } from 'zod'
import { oneLine } from './domain/oneLine.ts'

/** An address that a mail may go to: one, without a name, a comment, a list or a line break. Null when it is none. */
export const readAddress = (value: string): string | null => {
  const address = z.email().max(200).safeParse(value)
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

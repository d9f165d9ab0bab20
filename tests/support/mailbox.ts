import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import { inject, vi } from 'vitest'
import { baseUrl } from './academy.ts'
import './provided.ts'

/** The newest mail to an address once at least `count` have come; it may be still on its way. */
export const mailTo = (address: string, count = 1): Promise<ParsedMail> =>
  vi.waitFor(
    () => {
      const folder = inject('academy').mailDir
      const files = readdirSync(folder).filter((file) => file.endsWith(` ${address}.eml`))
      const newest = files.sort().at(-1)
      if (!newest || files.length < count) throw new Error(`${files.length} of ${count} mails to ${address} have come.`)
      return simpleParser(readFileSync(join(folder, newest)))
    },
    { timeout: 60_000, interval: 100 },
  )

/** The page of the academy that a mail links to. */
export const linkIn = ({ text = '' }: ParsedMail): string => {
  const link = text.match(/https?:\/\/\S+/g)?.find((each) => each.startsWith(`${baseUrl()}/`))
  if (!link) throw new Error(`No link to the academy in:\n${text}`)
  return link
}

import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'

/** The part of a pino line that matters to a person at a terminal. */
const entry = z.object({
  level: z.number(),
  msg: z.string().default(''),
  /** Of an answered request. */
  method: z.string().optional(),
  path: z.string().optional(),
  status: z.number().optional(),
  err: z.object({ message: z.string(), stack: z.string().optional() }).optional(),
})

const errorLevel = 50
/** What the origin answers until there is a release or an admin panel; the steps of the start already say so. */
const notYet = 503
/** Payload's own logger writes for people: `[18:08:18] ERROR: …`, coloured. */
const prettyError = /^\[[\d:.]+\] (ERROR|FATAL)/

/**
 * What of a child's log line goes to the terminal.
 * @param all Whether everything does (while developing) or only errors.
 * @returns null when nothing does.
 */
export const forTerminal = (line: string, all: boolean): string | null => {
  const parsed = entry.safeParse(parseJson(line)).data
  if (!parsed) return (all || prettyError.test(stripVTControlCharacters(line))) && line.trim() ? line : null
  if (!all && parsed.level < errorLevel) return null
  const { msg, err, method, path, status } = parsed
  if (status === notYet && !all) return null
  if (method && path && status) return `${method} ${path} answered ${status}`
  const said = [msg, err?.message].filter((text, at, texts) => text && texts.indexOf(text) === at)
  return said.join(': ') || null
}

const parseJson = (line: string): unknown => {
  if (!line.startsWith('{')) return null
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

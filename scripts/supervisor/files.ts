import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { z } from 'zod'

/** A JSON file as its schema reads it; null when there is none or it makes no sense. */
export const readJson = <T>(file: string, schema: z.ZodType<T>): T | null => {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Replaces a file at once, so that nobody ever reads half of it; readable by its owner alone. */
export const writePrivately = (file: string, text: string): void => {
  writeFileSync(`${file}.new`, text, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

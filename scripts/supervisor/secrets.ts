import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { readJson, writePrivately } from './files.ts'

const secrets = z.object({ postgresPassword: z.string(), payloadSecret: z.string(), authSecret: z.string() })
export type Secrets = z.infer<typeof secrets>

/** What this data folder's academy signs and encrypts with: drawn once, kept in `secrets.json`. */
export const secretsOf = (dataDir: string): Secrets => {
  const file = join(dataDir, 'secrets.json')
  const kept = readJson(file, secrets)
  if (kept) return kept
  const draw = () => randomBytes(32).toString('hex')
  const drawn = { postgresPassword: draw(), payloadSecret: draw(), authSecret: draw() }
  writePrivately(file, JSON.stringify(drawn))
  return drawn
}

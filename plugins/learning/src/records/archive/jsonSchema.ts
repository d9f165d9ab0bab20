import { recordManifest } from '@academy/auth/contract'
import { z } from 'zod'
import { recordRows } from './rows.ts'

/** What a program needs to check the files of a record that are read here: one definition for each. */
export const recordSchema = () => {
  const definition = (schema: z.ZodType) => {
    const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input' })
    return rest
  }
  const files = { 'manifest.json': recordManifest, ...recordRows }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Files of a record',
    $defs: Object.fromEntries(Object.entries(files).map(([name, schema]) => [name, definition(schema)])),
  }
}

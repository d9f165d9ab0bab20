import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recordSchema } from './jsonSchema.ts'

const committed = join(import.meta.dirname, '../../../../../docs/record-format.schema.json')

/** `vitest --update` writes it anew. */
test('the JSON Schema in docs/ is that of the format', async () => {
  await expect(`${JSON.stringify(recordSchema(), null, 2)}\n`).toMatchFileSnapshot(committed)
})

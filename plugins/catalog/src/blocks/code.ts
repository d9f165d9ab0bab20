import type { Block, TextField } from 'payload'
import { parseLineRanges } from '../domain/lineRanges.ts'
import { strings } from '../strings.ts'

const lines = (name: 'highlight' | 'added' | 'removed'): TextField => ({
  name,
  type: 'text',
  maxLength: 200,
  validate: (value: string | null | undefined) => parseLineRanges(value) !== null || strings.invalid.ranges,
  admin: { description: strings.help.ranges },
})

/** A piece of a file. `check` promises that a test type-checks, runs or parses it. */
export const code: Block = {
  slug: 'code',
  labels: strings.blocks.code,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'language', type: 'text', required: true, defaultValue: 'ts', maxLength: 24 },
        { name: 'filename', type: 'text', maxLength: 120 },
        {
          name: 'check',
          type: 'select',
          options: ['none', 'types', 'run', 'parse'],
          defaultValue: 'none',
          admin: { description: strings.help.check },
        },
      ],
    },
    { name: 'code', type: 'textarea', required: true, admin: { className: 'academy-code', rows: 8 } },
    { type: 'row', fields: [lines('highlight'), lines('added'), lines('removed')] },
    { name: 'output', type: 'text', admin: { hidden: true } },
  ],
}

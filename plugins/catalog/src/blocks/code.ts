import type { Block, TextField } from 'payload'
import { parseLineRanges } from '../domain/lineRanges.ts'
import { blockAdmin } from '../fields/labels.ts'
import { strings } from '../strings.ts'

const checks = ['none', 'types', 'run', 'parse'] as const

const lines = (name: 'highlight' | 'added' | 'removed'): TextField => ({
  name,
  type: 'text',
  label: strings.fields[name],
  maxLength: 200,
  validate: (value: string | null | undefined) => parseLineRanges(value) !== null || strings.invalid.ranges,
  admin: { description: strings.help.ranges },
})

/** A piece of a file. `check` promises that a test type-checks, runs or parses it. */
export const code: Block = {
  slug: 'code',
  labels: strings.blocks.code,
  admin: blockAdmin(strings.blocks.code.singular, ['filename', 'code']),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'language',
          type: 'text',
          label: strings.fields.language,
          required: true,
          defaultValue: 'ts',
          maxLength: 24,
        },
        { name: 'filename', type: 'text', label: strings.fields.filename, maxLength: 120 },
        {
          name: 'check',
          type: 'select',
          label: strings.fields.check,
          options: checks.map((value) => ({ value, label: strings.checks[value] })),
          defaultValue: 'none',
          admin: { description: strings.help.check },
        },
      ],
    },
    {
      name: 'code',
      type: 'textarea',
      label: strings.fields.code,
      required: true,
      admin: { className: 'academy-code', rows: 8 },
    },
    { type: 'row', fields: [lines('highlight'), lines('added'), lines('removed')] },
    { name: 'output', type: 'text', admin: { hidden: true } },
  ],
}

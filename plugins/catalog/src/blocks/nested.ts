import type { ArrayField, Block } from 'payload'
import { calloutTones } from '../contract.ts'
import { blockAdmin, rowLabel } from '../fields/labels.ts'
import { innerEditor } from '../fields/richText.ts'
import { strings } from '../strings.ts'

/** Titled pieces of text, in order. */
const items = (titleField: 'label' | 'title', row: 'tab' | 'step', inner: Block[]): ArrayField => ({
  name: 'items',
  type: 'array',
  label: strings.rows[row].plural,
  labels: strings.rows[row],
  admin: { components: { RowLabel: rowLabel(strings.rows[row].singular) } },
  required: true,
  minRows: 1,
  maxRows: 20,
  // A new block asks for its first one at once.
  defaultValue: [{}],
  fields: [
    { name: titleField, type: 'text', label: strings.fields[titleField], required: true, maxLength: 120 },
    { name: 'body', type: 'richText', label: false, required: true, editor: innerEditor(inner) },
  ],
})

export const callout = (inner: Block[]): Block => ({
  slug: 'callout',
  labels: strings.blocks.callout,
  admin: blockAdmin(strings.blocks.callout.singular, ['title', 'tone']),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'tone',
          type: 'select',
          label: strings.fields.tone,
          options: calloutTones.map((value) => ({ value, label: strings.tones[value] })),
          defaultValue: 'note',
          required: true,
          admin: { isClearable: false },
        },
        { name: 'title', type: 'text', label: strings.fields.title, maxLength: 120 },
      ],
    },
    { name: 'body', type: 'richText', label: false, required: true, editor: innerEditor(inner) },
  ],
})

export const tabs = (inner: Block[]): Block => ({
  slug: 'tabs',
  labels: strings.blocks.tabs,
  admin: blockAdmin(strings.blocks.tabs.singular, ['items.*.label']),
  fields: [items('label', 'tab', inner)],
})

export const steps = (inner: Block[]): Block => ({
  slug: 'steps',
  labels: strings.blocks.steps,
  admin: blockAdmin(strings.blocks.steps.singular, ['items.*.title']),
  fields: [items('title', 'step', inner)],
})

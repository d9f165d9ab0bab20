import type { ArrayField, Block } from 'payload'
import { calloutTones } from '../contract.ts'
import { innerEditor } from '../fields/richText.ts'
import { strings } from '../strings.ts'

/** Titled pieces of text, in order. */
const items = (titleField: 'label' | 'title', inner: Block[]): ArrayField => ({
  name: 'items',
  type: 'array',
  required: true,
  minRows: 1,
  maxRows: 20,
  fields: [
    { name: titleField, type: 'text', required: true, maxLength: 120 },
    { name: 'body', type: 'richText', required: true, editor: innerEditor(inner) },
  ],
})

export const callout = (inner: Block[]): Block => ({
  slug: 'callout',
  labels: strings.blocks.callout,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'tone', type: 'select', options: [...calloutTones], defaultValue: 'note', required: true },
        { name: 'title', type: 'text', maxLength: 120 },
      ],
    },
    { name: 'body', type: 'richText', required: true, editor: innerEditor(inner) },
  ],
})

export const tabs = (inner: Block[]): Block => ({
  slug: 'tabs',
  labels: strings.blocks.tabs,
  fields: [items('label', inner)],
})

export const steps = (inner: Block[]): Block => ({
  slug: 'steps',
  labels: strings.blocks.steps,
  fields: [items('title', inner)],
})

import type { Block } from 'payload'
import { isTrustedEmbed } from '../domain/embedHosts.ts'
import { strings } from '../strings.ts'

export const terminal: Block = {
  slug: 'terminal',
  labels: strings.blocks.terminal,
  fields: [
    { name: 'title', type: 'text', maxLength: 120 },
    {
      name: 'session',
      type: 'textarea',
      required: true,
      admin: { className: 'academy-code', rows: 6, description: strings.help.terminal },
    },
  ],
}

export const figure: Block = {
  slug: 'figure',
  labels: strings.blocks.figure,
  fields: [
    { name: 'image', type: 'upload', relationTo: 'media', required: true },
    { name: 'caption', type: 'text', maxLength: 300 },
  ],
}

/** Drawn to SVG on the server, in the page's own colours and faces. */
export const diagram: Block = {
  slug: 'diagram',
  labels: strings.blocks.diagram,
  fields: [
    {
      name: 'source',
      type: 'textarea',
      required: true,
      admin: { className: 'academy-code', rows: 8, description: strings.help.dot },
    },
    { name: 'alt', type: 'text', required: true, maxLength: 400, admin: { description: strings.help.diagramAlt } },
    { name: 'caption', type: 'text', maxLength: 300 },
  ],
}

export const embed: Block = {
  slug: 'embed',
  labels: strings.blocks.embed,
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      validate: (value: unknown) => isTrustedEmbed(value) || strings.invalid.embedHost,
      admin: { description: strings.help.embed },
    },
    { name: 'title', type: 'text', required: true, maxLength: 200 },
  ],
}

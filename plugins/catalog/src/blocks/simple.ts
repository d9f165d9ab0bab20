import { onlyCaptions, onlyPictures, onlyVideos } from '@academy/kernel'
import type { Block } from 'payload'
import { isTrustedEmbed } from '../domain/embedHosts.ts'
import { blockAdmin } from '../fields/labels.ts'
import { strings } from '../strings.ts'

export const terminal: Block = {
  slug: 'terminal',
  labels: strings.blocks.terminal,
  admin: blockAdmin(strings.blocks.terminal.singular, ['title', 'session']),
  fields: [
    { name: 'title', type: 'text', label: strings.fields.title, maxLength: 120 },
    {
      name: 'session',
      type: 'textarea',
      label: strings.fields.session,
      required: true,
      admin: { className: 'academy-code', rows: 6, description: strings.help.terminal },
    },
  ],
}

export const figure: Block = {
  slug: 'figure',
  labels: strings.blocks.figure,
  admin: blockAdmin(strings.blocks.figure.singular, ['caption']),
  fields: [
    {
      name: 'image',
      type: 'upload',
      label: strings.fields.image,
      relationTo: 'media',
      filterOptions: onlyPictures,
      required: true,
    },
    { name: 'caption', type: 'text', label: strings.fields.caption, maxLength: 300 },
  ],
}

/** Drawn to SVG on the server, in the page's own colours and faces. */
export const diagram: Block = {
  slug: 'diagram',
  labels: strings.blocks.diagram,
  admin: blockAdmin(strings.blocks.diagram.singular, ['caption', 'alt']),
  fields: [
    {
      name: 'source',
      type: 'textarea',
      label: strings.fields.source,
      required: true,
      admin: { className: 'academy-code', rows: 8, description: strings.help.dot },
    },
    {
      name: 'alt',
      type: 'text',
      label: strings.fields.alt,
      required: true,
      maxLength: 400,
      admin: { description: strings.help.diagramAlt },
    },
    { name: 'caption', type: 'text', label: strings.fields.caption, maxLength: 300 },
  ],
}

export const embed: Block = {
  slug: 'embed',
  labels: strings.blocks.embed,
  admin: blockAdmin(strings.blocks.embed.singular, ['title', 'url']),
  fields: [
    {
      name: 'url',
      type: 'text',
      label: strings.fields.url,
      required: true,
      validate: (value: unknown) => isTrustedEmbed(value) || strings.invalid.embedHost,
      admin: { description: strings.help.embed },
    },
    { name: 'title', type: 'text', label: strings.fields.title, required: true, maxLength: 200 },
  ],
}

/** An uploaded video. A body is in one language, and so are its captions. */
export const video: Block = {
  slug: 'video',
  labels: strings.blocks.video,
  admin: blockAdmin(strings.blocks.video.singular, ['title']),
  fields: [
    {
      name: 'video',
      type: 'upload',
      label: strings.fields.video,
      relationTo: 'media',
      filterOptions: onlyVideos,
      required: true,
      admin: { description: strings.help.video },
    },
    {
      name: 'captions',
      type: 'upload',
      label: strings.fields.captions,
      relationTo: 'media',
      filterOptions: onlyCaptions,
      admin: { description: strings.help.captions },
    },
    {
      name: 'title',
      type: 'text',
      label: strings.fields.title,
      required: true,
      maxLength: 200,
      admin: { description: strings.help.videoTitle },
    },
  ],
}

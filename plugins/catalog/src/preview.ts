import { defaultLanguage } from '@academy/kernel/languages'
import type { CollectionConfig } from 'payload'

type Admin = NonNullable<CollectionConfig['admin']>

const breakpoints = [
  { name: 'phone', label: 'Phone', width: 390, height: 844 },
  { name: 'desktop', label: 'Desktop', width: 1440, height: 900 },
]

type Previewed = 'courses' | 'lessons' | 'paths'

const previewPath = (collection: Previewed, id: unknown, language: unknown) =>
  `/preview/${collection}/${String(id)}${language === defaultLanguage ? '' : `?locale=${language}`}`

/** The panel's Preview button and live preview: the site's own staff-only page of this document. */
export const previewLinks = (collection: Previewed): Pick<Admin, 'preview' | 'livePreview'> => ({
  preview: (doc, { locale }) => (doc.id ? previewPath(collection, doc.id, locale) : null),
  livePreview: {
    url: ({ data, locale }) => (data.id ? previewPath(collection, data.id, locale.code) : ''),
    breakpoints,
  },
})

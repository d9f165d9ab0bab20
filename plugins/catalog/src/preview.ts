import type { CollectionConfig } from 'payload'

type Admin = NonNullable<CollectionConfig['admin']>

const breakpoints = [
  { name: 'phone', label: 'Phone', width: 390, height: 844 },
  { name: 'desktop', label: 'Desktop', width: 1440, height: 900 },
]

const previewPath = (collection: 'courses' | 'lessons', id: unknown) => `/preview/${collection}/${String(id)}`

/** The panel's Preview button and live preview: the site's own staff-only page of this document. */
export const previewLinks = (collection: 'courses' | 'lessons'): Pick<Admin, 'preview' | 'livePreview'> => ({
  preview: (doc) => (doc.id ? previewPath(collection, doc.id) : null),
  livePreview: { url: ({ data }) => (data.id ? previewPath(collection, data.id) : ''), breakpoints },
})

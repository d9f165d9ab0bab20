import type { CollectionConfig, DocumentViewConfig } from 'payload'
import { strings } from './strings.ts'

const at = (name: string) => `@academy/catalog/admin/review/${name}#${name}`

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

const views = {
  courses: { Component: at('ReviewView'), path: '/review', tab: { label: strings.tab, href: '/review', order: 200 } },
  lessons: {
    Component: at('CommentsView'),
    path: '/comments',
    tab: { label: strings.commentsTab, href: '/comments', order: 200 },
  },
} as const satisfies Record<string, DocumentViewConfig>

/** Buttons that know who publishes. */
export const publishingButtons: Components['edit'] = {
  PublishButton: at('PublishButton'),
  UnpublishButton: at('UnpublishButton'),
}

/** The tab where a course is reviewed, and a lesson commented. */
export const reviewTab = (collection: 'courses' | 'lessons'): { review: DocumentViewConfig } => ({
  review: views[collection],
})

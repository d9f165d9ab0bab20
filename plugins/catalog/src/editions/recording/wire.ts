import type { CollectionConfig } from 'payload'
import { forgetEditions, holdCourse, recordCourse, recordDeletedLesson, recordLesson } from './hooks.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

const bySlug: Record<string, Hooks> = {
  courses: { afterChange: [recordCourse], beforeDelete: [forgetEditions] },
  lessons: { beforeChange: [holdCourse], afterChange: [recordLesson], afterDelete: [recordDeletedLesson] },
}

/** Collections whose publications are recorded as editions. To be wired after `withReleases`, whose hooks they build on. */
export const withEditions = (collections: CollectionConfig[]): CollectionConfig[] =>
  collections.map((collection) => {
    const hooks = bySlug[collection.slug]
    if (!hooks) return collection
    const { beforeChange = [], afterChange = [], afterDelete = [], beforeDelete = [] } = collection.hooks ?? {}
    return {
      ...collection,
      hooks: {
        ...collection.hooks,
        beforeChange: [...beforeChange, ...(hooks.beforeChange ?? [])],
        afterChange: [...afterChange, ...(hooks.afterChange ?? [])],
        beforeDelete: [...beforeDelete, ...(hooks.beforeDelete ?? [])],
        afterDelete: [...afterDelete, ...(hooks.afterDelete ?? [])],
      },
    }
  })

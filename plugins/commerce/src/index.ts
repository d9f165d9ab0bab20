import type { CollectionBeforeDeleteHook, CollectionConfig, Plugin } from 'payload'
import { entitlements } from './collections/entitlements.ts'
import { forgetGrants } from './hooks/forgetGrants.ts'
import { keepHeldCourse } from './hooks/keepHeldCourse.ts'

export { entitledCourses, isEntitled } from './isEntitled.ts'

/** What happens to grants when the thing they are about is to go, by collection. */
const beforeDelete: Record<string, CollectionBeforeDeleteHook> = { courses: keepHeldCourse, users: forgetGrants }

const withHook = (collection: CollectionConfig): CollectionConfig => {
  const hook = beforeDelete[collection.slug]
  if (!hook) return collection
  return {
    ...collection,
    hooks: { ...collection.hooks, beforeDelete: [...(collection.hooks?.beforeDelete ?? []), hook] },
  }
}

/**
 * Who may read what they did not get for free. Prices and payments come to live here too. Wire it after the plugins
 * that bring people and courses.
 */
export const commercePlugin = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []).map(withHook), entitlements],
})

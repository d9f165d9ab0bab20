import { withPersonalData } from '@academy/kernel'
import type { CollectionConfig, Plugin } from 'payload'
import { entitlements } from './collections/entitlements.ts'
import { keepHeldCourse } from './hooks/keepHeldCourse.ts'
import { personalData } from './personalData.ts'

export { entitledCourses, isEntitled } from './isEntitled.ts'

/** A course that is to go is asked about its grants first. */
const withHook = (collection: CollectionConfig): CollectionConfig => {
  if (collection.slug !== 'courses') return collection
  return {
    ...collection,
    hooks: { ...collection.hooks, beforeDelete: [...(collection.hooks?.beforeDelete ?? []), keepHeldCourse] },
  }
}

/**
 * Who may read what they did not get for free. Prices and payments come to live here too. Wire it after the plugins
 * that bring people and courses.
 */
export const commercePlugin = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []).map(withHook), entitlements],
  custom: withPersonalData(config.custom, personalData),
})

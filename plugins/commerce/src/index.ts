import type { Plugin } from 'payload'
import { entitlements } from './collections/entitlements.ts'

export { entitledCourses, isEntitled } from './isEntitled.ts'

/** Who may read what they did not get for free. Prices and payments come to live here too. */
export const commercePlugin = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), entitlements],
})

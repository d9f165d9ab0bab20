import type { Plugin } from 'payload'
import { auditEvents } from './collections/auditEvents.ts'

/** The append-only log of what matters for safety. */
export const auditPlugin = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), auditEvents],
})

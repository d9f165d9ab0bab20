import type { Plugin } from 'payload'
import { mails } from './collections/mails.ts'

/** The academy's one mail service. */
export const mailPlugin = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), mails],
})

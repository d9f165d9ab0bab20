import type { CollectionBeforeOperationHook } from 'payload'

/**
 * A document is published in all its languages at once. Payload would publish one beside older texts of the others, which no
 * edition could tell apart from a published whole; what is sent with such a request is still of the language that it names.
 */
export const publishInAllLanguages: CollectionBeforeOperationHook = ({ args, req }) => {
  const { publishSpecificLocale, ...others } = args as typeof args & { publishSpecificLocale?: string }
  if (!publishSpecificLocale) return args
  req.locale = publishSpecificLocale as typeof req.locale
  return others
}

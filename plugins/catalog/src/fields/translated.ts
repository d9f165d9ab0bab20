import { defaultLanguage } from '@academy/kernel/languages'
import type { TextareaField, TextField } from 'payload'
import { text, textarea } from 'payload/shared'

/**
 * A text of its own in each language, in a collection with drafts. What has to be there has to be there in English alone:
 * a translation may be published half done, and readers get English until it is whole.
 */
export const translatedText = (field: TextField): TextField =>
  ({
    ...field,
    localized: true,
    validate: (value, options) =>
      text(value, { ...options, required: options.required && isInEnglish(options.req.locale) }),
  }) as TextField

/** The same of several lines. */
export const translatedTextarea = (field: TextareaField): TextareaField => ({
  ...field,
  localized: true,
  validate: (value, options) =>
    textarea(value, { ...options, required: options.required && isInEnglish(options.req.locale) }),
})

const isInEnglish = (locale: unknown): boolean => !locale || locale === 'all' || locale === defaultLanguage

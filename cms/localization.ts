import { defaultLanguage, languages } from '@academy/kernel/languages'
import type { LocalizationConfig } from 'payload'

/**
 * What is localized has a value in each language; a missing one falls back to English. A document is published in all its
 * languages at once: `localizeStatus` stays off, as with it Payload 3.90 leaves stale drafts.
 */
export const localization: LocalizationConfig = {
  locales: languages.map(({ code, name, direction }) => ({ code, label: name, rtl: direction === 'rtl' })),
  defaultLocale: defaultLanguage,
  fallback: true,
}

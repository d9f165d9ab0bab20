import { defaultLanguage, type Language } from '@academy/kernel/languages'
import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * Payload writes the language of a nested call into the request that it is given, and whatever is under way would go on in
 * it: a call in another language gets a request of its own, in the same transaction.
 */
const apart = (req: PayloadRequest): PayloadRequest => isolateObjectProperty(req, ['locale', 'fallbackLocale'])

/** To read documents with in all their languages. */
export const inAllLanguages = (req: PayloadRequest) => ({ locale: 'all', req: apart(req) }) as const

/** To write what documents say in one language. */
export const inLanguage = (req: PayloadRequest, locale: Language) => ({ locale, req: apart(req) }) as const

/**
 * For an endpoint that arranges what is common to all languages: what it writes on the way is in English, in whatever
 * language its caller reads the panel.
 */
export const inEnglishOnly = (req: PayloadRequest): PayloadRequest => {
  req.locale = defaultLanguage
  return req
}

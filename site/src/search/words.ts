import { languageOr } from '@academy/kernel/languages'
import { saidInBrowser } from '#site/messages/inBrowser.ts'

/** In the browser the page says its language; the index that is searched is in the same one. */
export const language = languageOr(globalThis.document?.documentElement.lang)

export const { search: strings, words } = saidInBrowser(language)

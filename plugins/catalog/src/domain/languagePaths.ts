import { defaultLanguage, isLanguage, type Language } from '@academy/kernel/languages'

/** Pages in English stand at the root; those in another language below its code. */

/** `'de', '/courses/x'` → `/de/courses/x`; a path in English is left as it is. */
export const pathIn = (language: Language, path: string): string => {
  if (language === defaultLanguage) return path
  return path === '/' ? `/${language}` : `/${language}${path}`
}

const translatable = /^\/(?:$|(?:about|search)$|(?:courses|instructors|categories|skills|tags)(?:\/[^.]*)?$)/

/** Whether a page in English has one in every other language: the catalogue does, what is about the reader does not yet. */
export const hasLanguages = (path: string): boolean => translatable.test(path)

/** `/de/courses/x` → `de`, `/courses/x`. */
export const splitPath = (path: string): { language: Language; path: string } => {
  const [, first, rest = ''] = /^\/([^/]+)(\/.*)?$/.exec(path) ?? []
  return isLanguage(first) && first !== defaultLanguage
    ? { language: first, path: rest || '/' }
    : { language: defaultLanguage, path }
}

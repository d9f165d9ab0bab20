import { defaultLanguage, type Language } from '@academy/kernel/languages'
import type { RichText } from '../../contract.ts'
import { lessonPath } from '../../domain/paths.ts'
import { lexicalToMarkdown } from '../../markdown/index.ts'
import { placeOf } from '../format/names.ts'
import type { Library } from '../stored/stored.ts'

/** What bodies refer to. */
export type Referred = Pick<Library, 'pictures' | 'snippets'>

/** A path for a picture that is not in the library: nothing else is written like it. */
const unknownPath = (image: unknown) => `./images/${String(image)}`

const idOf = (value: unknown): string =>
  String(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)

const imageOf = (pictures: Referred['pictures'], language: Language) => (image: unknown) => {
  const id = idOf(image)
  const picture = pictures.get(id)
  if (!picture) return { path: unknownPath(id), alt: '' }
  return { path: `./${placeOf(picture.filename)}`, alt: picture.alts[language] || picture.alt }
}

const clipOf = (pictures: Referred['pictures']) => (clip: unknown) => {
  const id = idOf(clip)
  const stored = pictures.get(id)
  return stored ? `./${placeOf(stored.filename)}` : unknownPath(id)
}

/** The path of a document that a link may lead to, as far as its populated value says it. */
const resolveLink = (relationTo: string, document: unknown): string | null => {
  if (typeof document !== 'object' || document === null || !('slug' in document)) return null
  const slug = String(document.slug)
  if (relationTo === 'courses') return `/courses/${slug}`
  const course = 'course' in document ? document.course : null
  const isPopulated = typeof course === 'object' && course !== null && 'slug' in course
  return relationTo === 'lessons' && isPopulated ? lessonPath(String(course.slug), slug) : null
}

/** A body as it is written in its file; nothing for an empty one. `key` is what its blocks' ids are counted from. */
export const bodyText = (
  body: RichText | null,
  key: string,
  { pictures, snippets }: Referred,
  language: Language = defaultLanguage,
): string => {
  if (!body) return ''
  const snippetKeyOf = (snippet: unknown) => snippets.get(idOf(snippet)) ?? ''
  return lexicalToMarkdown(body, {
    key,
    imageOf: imageOf(pictures, language),
    clipOf: clipOf(pictures),
    snippetKeyOf,
    resolveLink,
    isWrapped: true,
  }).trimEnd()
}

/** A file: front matter, an empty line, the body. */
export const fileText = (frontMatter: string, body: string): string =>
  body === '' ? frontMatter : `${frontMatter}\n${body}\n`

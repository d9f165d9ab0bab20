import { isLanguage, type Language, otherLanguages } from '@academy/kernel/languages'
import { slugify } from '@academy/kernel/slugs/slug'

/** How files and folders are named: a number for the order, then the slug. */

const numberedName = /^(\d+)-([a-z0-9]+(?:-[a-z0-9]+)*)$/

export type Numbered = { name: string; number: number; slug: string }

/** The number and slug in a name; null for a name of another shape. */
export const numbered = (name: string): Numbered | null => {
  const [, number, slug] = numberedName.exec(name.replace(/\.md$/, '')) ?? []
  return number === undefined || slug === undefined ? null : { name, number: Number(number), slug }
}

export const inOrder = (a: Numbered, b: Numbered): number =>
  a.number - b.number || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

const prefix = (position: number) => String(position + 1).padStart(2, '0')

/** `position` counts from 0. */
export const sectionName = (position: number, title: string): string =>
  `${prefix(position)}-${slugify(title) || 'section'}`

export const lessonName = (position: number, slug: string): string => `${prefix(position)}-${slug}.md`

/** `01-spans.md`, `de` → `01-spans.de.md`: a translation lies beside its original. */
export const translationName = (original: string, language: Language): string =>
  original.replace(/\.md$/, `.${language}.md`)

/** The original that a name says it translates, and into what; null for an original, or a language that is none here. */
export const translated = (name: string): { original: string; language: Language } | null => {
  const [, stem, language] = /^(.+)\.([a-z]{2})\.md$/.exec(name) ?? []
  return isLanguage(language) && otherLanguages.includes(language) ? { original: `${stem}.md`, language } : null
}

const isClipName = (name: string): boolean => /\.(mp4|webm|vtt)$/i.test(name)
export const isVideoName = (name: string): boolean => /\.(mp4|webm)$/i.test(name)

/** The folders of files that texts show. */
export const fileFolders = ['images', 'videos'] as const
export type FileFolder = (typeof fileFolders)[number]

/** Where a file lies, below the course or a section: `talk.vtt` → `videos/talk.vtt`. */
export const placeOf = (name: string): string => `${isClipName(name) ? 'videos' : 'images'}/${name}`

/** Whether a file of this name belongs into such a folder. */
export const belongsIn = (folder: FileFolder, name: string): boolean =>
  folder === 'videos' ? isClipName(name) : isPictureName(name)

export const isPictureName = (name: string): boolean => /\.(png|jpe?g|webp|avif)$/i.test(name)

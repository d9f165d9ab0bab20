import { isLanguage, type Language } from '@academy/kernel/languages'
import type { FolderPicture } from '../folder.ts'
import type { Library, StoredPicture } from '../stored/stored.ts'
import type { PlannedPicture } from './plan.ts'

/**
 * A picture is known by its bytes. One that the course shows already is the same even when its words change; any other
 * has to have the same words, because they are shown elsewhere too.
 */
const storedFor = (picture: FolderPicture, shown: Set<string>, { pictures }: Library): StoredPicture | null => {
  const same = [...pictures.values()].filter(({ sha256 }) => sha256 === picture.sha256)
  return (
    same.find(({ id, alt }) => shown.has(id) && alt === picture.alt) ??
    same.find(({ alt }) => alt === picture.alt) ??
    same.find(({ id }) => shown.has(id)) ??
    null
  )
}

/** The stored picture of each in a folder. A copy of a new one, in another section, goes by the token of the first. */
export const matchPictures = (
  pictures: Map<string, FolderPicture>,
  shown: string[],
  library: Library,
): PlannedPicture[] => {
  const first = new Map<string, string>()
  return [...pictures].map(([token, picture]) => {
    const print = `${picture.sha256} ${picture.alt}`
    if (!first.has(print)) first.set(print, token)
    return { token: first.get(print) ?? token, picture, stored: storedFor(picture, new Set(shown), library) }
  })
}

/** Words for a picture in other languages that the academy does not have yet. The English ones stand in, and are none. */
export const otherAlts = ({ picture, stored }: Pick<PlannedPicture, 'picture' | 'stored'>): [Language, string][] =>
  Object.entries(picture.alts).flatMap(([code, alt]): [Language, string][] => {
    if (!isLanguage(code) || alt === undefined) return []
    const before = stored?.alts[code] || picture.alt
    return alt === before ? [] : [[code, alt]]
  })

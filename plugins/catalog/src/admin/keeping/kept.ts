import { defaultLanguage } from '@academy/kernel/languages'
import type { Fields } from '../../keeping/domain/merge.ts'

/**
 * What was typed and not stored yet, on this device: `academy-kept/<user>/<collection>/<id>/<language>/<form>`. Named by its user,
 * whom alone it is shown to; gone once it is saved, and at sign-out. The site's sign-out knows the prefix too.
 */
const prefix = 'academy-kept/'

export type Kept = {
  /** ISO 8601, UTC. */
  at: string
  fields: Fields
}

/** One form of one document in one language, opened by one person. */
export type Place = { user: string; document: string; language: string; form: string }

const nameOf = ({ user, document, language, form }: Place) => `${prefix}${user}/${document}/${language}/${form}`

const names = (beginning = prefix): string[] =>
  Object.keys(window.localStorage).filter((name) => name.startsWith(beginning))

/** False when the device has no room for it. */
export const keep = (place: Place, kept: Kept): boolean => {
  try {
    window.localStorage.setItem(nameOf(place), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export const forget = (place: Place): void => window.localStorage.removeItem(nameOf(place))

/** Of what was kept before there were languages, `<user>/<collection>/<id>/<form>`: it is in English, and is named so. */
const adoptOlder = (): void => {
  for (const name of names()) {
    const [user, collection, id, form, ...others] = name.slice(prefix.length).split('/')
    const text = window.localStorage.getItem(name)
    if (!user || !form || others.length > 0 || text === null) continue
    window.localStorage.removeItem(name)
    keep({ user, document: `${collection}/${id}`, language: defaultLanguage, form }, JSON.parse(text) as Kept)
  }
}

/** What other forms of the same document left behind, latest first. */
export const leftBehind = ({ user, document, language, form }: Place): { place: Place; kept: Kept }[] => {
  adoptOlder()
  return names(`${prefix}${user}/${document}/${language}/`)
    .map((name) => ({ place: { user, document, language, form: name.slice(name.lastIndexOf('/') + 1) }, name }))
    .filter(({ place }) => place.form !== form)
    .flatMap(({ place, name }) => {
      const text = window.localStorage.getItem(name)
      return text ? [{ place, kept: JSON.parse(text) as Kept }] : []
    })
    .toSorted((one, other) => other.kept.at.localeCompare(one.kept.at))
}

/** Leaves what one person typed, and nothing of others; of nobody, nothing at all. */
export const forgetOthers = (user: string | null): void => {
  for (const name of names()) {
    if (user === null || !name.startsWith(`${prefix}${user}/`)) window.localStorage.removeItem(name)
  }
}

/** A reference as Payload stores or populates it. */
export type Reference = string | { id: string } | null | undefined

/** A course's sections as they are stored; arrays may be missing in a draft. */
export type StoredSections = { lessons?: Reference[] | null }[] | null | undefined

export const idOf = (reference: Reference): string | null =>
  typeof reference === 'string' ? reference : (reference?.id ?? null)

export const idsOf = (references: Reference[] | null | undefined): string[] =>
  (references ?? []).map(idOf).filter((id) => id !== null)

/** Lessons of an outline in reading order. */
export const lessonIds = (sections: StoredSections): string[] =>
  (sections ?? []).flatMap((section) => idsOf(section.lessons))

/** The first lesson that stands twice, or null. */
export const repeatedLesson = (sections: StoredSections): string | null => {
  const ids = lessonIds(sections)
  return ids.find((id, position) => ids.indexOf(id) !== position) ?? null
}

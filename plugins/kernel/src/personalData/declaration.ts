import type { CollectionSlug, Config, Where } from 'payload'

/** Somebody as tables know them. */
export type Person = { id: string; email: string }

/** How a person's rows are found: the fields that say whose they are, and the condition on them. */
export type Finder = { fields: string[]; where: (person: Person) => Where }

export type StoredRow = { id: string; [field: string]: unknown }

/** What becomes of the rows when the person is erased, and what the person is told of it. */
export type Erasure =
  | { does: 'delete' }
  /** `fields` are overwritten; `becomes` says what is left. */
  | { does: 'pseudonymise'; fields: Record<string, unknown>; becomes: string }
  /** Because law or safety asks for it; `until` says how long. */
  | { does: 'keep'; reason: string; until: string }

/** Personal data of one kind that a plugin holds. Its texts are written for the person it is about. */
export type PersonalData = {
  /** Small letters and dashes, nobody else's; names the files of an export. */
  name: string
  collection: CollectionSlug
  /** What it is, in a sentence. */
  about: string
  found: Finder
  /**
   * Paths that an export contains, and nothing but them: no secrets, nothing about others. A path may follow one relation,
   * as `course.title` does. When it is empty, `about` says why.
   */
  exported: string[]
  /** Files that belong to a row, as absolute paths; they go when the row is deleted. */
  files?: { of: (row: StoredRow) => string[]; exported: boolean }
  erasure: Erasure
}

/** A config's `custom` with a plugin's declarations added; export and erasure find them by `personalDataOf`. */
export const withPersonalData = (custom: Config['custom'], declared: PersonalData[]): Config['custom'] => ({
  ...custom,
  personalData: [...((custom?.personalData as PersonalData[] | undefined) ?? []), ...declared],
})

export const personalDataOf = (config: { custom?: Record<string, unknown> }): PersonalData[] =>
  (config.custom?.personalData as PersonalData[] | undefined) ?? []

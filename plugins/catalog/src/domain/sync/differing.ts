/** A course's files by their paths: texts as they are, pictures as the digest of their bytes. */
export type Files = Readonly<Record<string, string>>

/** A file that is not alike on both sides; null where a side does not have it. */
export type Difference = { file: string; repository: string | null; here: string | null; before: string | null }

/** What differs, in the order of a folder. `before` is the course as the last sync left it; empty before the first. */
export const differing = (repository: Files, here: Files, before: Files): Difference[] =>
  [...new Set([...Object.keys(repository), ...Object.keys(here)])]
    .sort()
    .filter((file) => repository[file] !== here[file])
    .map((file) => ({
      file,
      repository: repository[file] ?? null,
      here: here[file] ?? null,
      before: before[file] ?? null,
    }))

/** Which side a difference comes from: since the last sync only one may have changed the file. */
export type Origin = 'repository' | 'here' | 'both'

export const originOf = ({ repository, here, before }: Difference): Origin => {
  if (repository === before) return 'here'
  return here === before ? 'repository' : 'both'
}

/** A course on both sides, each as a print of all its files: two prints are alike when the files are. */
export type Sides = {
  /** In the repository. */
  folder: string
  /** Here, as an export would write it; null when there is no such course, or it lies in the trash. */
  here: string | null
  /** Both as the last sync left them; null before the first. */
  base: { folder: string; here: string } | null
}

/**
 * What a sync does with a course. `import`: the repository alone has something new. `changed-here`: the panel alone has,
 * and nothing is written over. `both-changed`: nobody can tell which is meant, so somebody is asked, unless both came to
 * say the same.
 */
export type Verdict = 'in-step' | 'import' | 'changed-here' | 'both-changed'

export const verdictOf = ({ folder, here, base }: Sides): Verdict => {
  if (!base) return here === null ? 'import' : 'both-changed'
  const isFolderNew = folder !== base.folder
  if (here === base.here) return isFolderNew ? 'import' : 'in-step'
  return isFolderNew ? 'both-changed' : 'changed-here'
}

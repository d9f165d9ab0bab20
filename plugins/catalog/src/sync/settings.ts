/** Where courses come from that are written outside the panel; one of `dir` and `repository`. */
export type SyncSettings = {
  /** Absolute path of a folder with course folders; as a Git checkout it is pulled first, when its branch follows another. */
  dir?: string
  /** Instead: what the worker keeps a copy of. */
  repository?: Repository
  /** Proves that a push webhook comes from whoever keeps the repository; without it there is no such address. */
  secret?: string
}

export type Repository = {
  /** https, ssh or file; may hold a token, which is kept out of arguments, logs and replies. */
  url: string
  /** @default the one that the repository names itself */
  branch?: string
  /** Absolute folder for the copy; the sync's own, so nobody else's changes are in it. */
  copyDir: string
}

/** How staff know it: without what stands before the host of an address. */
export const sourceName = ({ dir, repository }: SyncSettings): string => dir ?? withoutPassword(repository?.url ?? '')

/** A text in which no address names a user or a token. */
export const withoutPassword = (text: string): string => text.replace(/:\/\/[^/\s]*@/g, '://')

export type MediaOptions = {
  /** Absolute path of the folder that holds the files. */
  dir: string
}

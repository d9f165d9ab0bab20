const MiB = 1024 * 1024

/** Most that a folder or zip may hold, in bytes unless it says otherwise. Far above any course, far below a full disk. */
export const folderLimits = {
  /** One Markdown file; a long lesson has 60 KiB. */
  text: MiB,
  picture: 20 * MiB,
  /** As much as can be uploaded in the panel. */
  video: 50 * MiB,
  /** What is sent. */
  zip: 200 * MiB,
  /** What comes out of it. */
  unpacked: 500 * MiB,
  /** Files in a zip, of all its courses. */
  files: 20_000,
  /** How much larger a file may come out than it was packed; text packs to a tenth. */
  ratio: 200,
  /** Below this size nobody minds the ratio. */
  ratioFrom: MiB,
} as const

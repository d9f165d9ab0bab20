import { recordFiles } from '@academy/auth/contract'
import type { ZipRules } from '@academy/kernel'

const KiB = 1024
const MiB = 1024 * KiB

/** Bytes of an archive that is sent; the origin takes no more there. */
export const largestArchive = 50 * MiB

const largest: Record<string, number> = { [recordFiles.manifest]: MiB, [recordFiles.signature]: 8 * KiB }
/** Of a file that is read whole, and of one that only passes. */
const [largestRead, largestPassed] = [12 * MiB, 32 * MiB]

/**
 * What an archive may hold: ten years of daily study are a few MiB, a picture of somebody is one. What is wanted of it is held
 * in memory, several times as large as it is written.
 */
export const recordZip = (wanted: ReadonlySet<string>): ZipRules => ({
  files: 2000,
  unpacked: 200 * MiB,
  largest: (path) => largest[path] ?? (wanted.has(path) ? largestRead : largestPassed),
  ratio: 300,
  ratioFrom: MiB,
})

/** Files that a manifest may list; more than a zip may have. */
export const mostListed = 10_000

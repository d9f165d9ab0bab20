import { recordFiles } from '@academy/auth/contract'
import type { ZipRules } from '@academy/kernel'

const KiB = 1024
const MiB = 1024 * KiB

/** Bytes of an archive that is sent; the origin takes no more there. */
export const largestArchive = 50 * MiB

const largest: Record<string, number> = { [recordFiles.manifest]: 4 * MiB, [recordFiles.signature]: 8 * KiB }

/** What an archive may hold: ten years of daily study are a few MiB, a picture of somebody is one. */
export const recordZip: ZipRules = {
  files: 2000,
  unpacked: 200 * MiB,
  largest: (path) => largest[path] ?? 32 * MiB,
  ratio: 300,
  ratioFrom: MiB,
}

/** Rows of one kind that are taken at a time. */
export const mostRows = 100_000

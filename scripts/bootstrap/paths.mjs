import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top of the checkout. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** What set-up brings along for this machine; ignored by git and safe to delete. */
export const runtimeDir = join(root, '.runtime')

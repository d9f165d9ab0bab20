import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

/**
 * Flags that let Node read variables from files; what is in the environment already wins, and then the later file.
 * @param {string[]} more Files beside the repository's `.env`.
 */
export const envFiles = (...more) =>
  [join(root, '.env'), ...more].filter((file) => existsSync(file)).map((file) => `--env-file=${file}`)

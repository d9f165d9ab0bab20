import path from 'node:path'
import type { SyncSettings } from '@academy/catalog'
import type { Env } from './env.ts'

/** What git may be sent to: no local program (`ext::`), no plain http, nothing that it could take for an option. */
const addresses = /^(?!-)(?:(?:https|ssh|file):\/\/(?!-)|[\w.-]+@(?!-)[\w.-]+:(?![-/]{2}))\S+$/
const branches = /^(?!.*(?:\.\.|\/\/|@\{|\.lock$|[./]$))[\w][\w./+-]*$/

/**
 * What courses are kept in step with; null when nothing is named. Throws with the name of the variable that is wrong, and
 * never with its value, which may hold a token.
 */
export const courseSync = (env: Env): SyncSettings | null => {
  const { COURSE_SYNC_DIR: dir, COURSE_SYNC_URL: url, COURSE_SYNC_BRANCH: branch, COURSE_SYNC_SECRET: secret } = env
  if (dir && url) throw new Error('COURSE_SYNC_DIR and COURSE_SYNC_URL are two sources. Set one of them.')
  if (dir) return { dir: path.resolve(dir), secret }
  if (!url) return null
  if (!addresses.test(url)) throw new Error('COURSE_SYNC_URL has to be an address of https, ssh or file.')
  if (branch && !branches.test(branch)) throw new Error('COURSE_SYNC_BRANCH is no name of a branch.')
  return { repository: { url, branch, copyDir: path.join(env.DATA_DIR, 'course-sync') }, secret }
}

import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { SyncSettings } from '../settings.ts'
import { GitFailed, git } from './git.ts'
import { refreshCopy } from './ownCopy.ts'

/** A folder with course folders, and the commit that it is at; null where it is no checkout. */
export type WorkingCopy = { dir: string; commit: string | null }

const isCheckout = (dir: string) =>
  stat(join(dir, '.git'))
    .then(() => true)
    .catch(() => false)

/** Whether the branch of a checkout follows one of another repository. */
const follows = (dir: string) =>
  git(dir, 'rev-parse', '--abbrev-ref', '@{upstream}')
    .then(() => true)
    .catch((error: unknown) => {
      if (error instanceof GitFailed) return false
      throw error
    })

/** Somebody else's working copy is only ever moved forward: what they have changed in it stays, or the pull fails. */
const pulled = async (dir: string): Promise<string> => {
  if (await follows(dir)) await git(dir, 'pull', '--quiet', '--ff-only')
  return dir
}

/** The newest state of what courses are synced with. Throws `GitFailed`. */
export const openWorkingCopy = async ({ dir, repository }: SyncSettings): Promise<WorkingCopy> => {
  if (repository) {
    const copy = await refreshCopy(repository)
    return { dir: copy, commit: await git(copy, 'rev-parse', 'HEAD') }
  }
  const folder = dir ?? ''
  if (!(await isCheckout(folder))) return { dir: folder, commit: null }
  return { dir: await pulled(folder), commit: await git(folder, 'rev-parse', 'HEAD') }
}

import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Repository } from '../settings.ts'
import { git } from './git.ts'

const exists = (path: string) =>
  stat(path)
    .then(() => true)
    .catch(() => false)

/** As git's own files quote a value. */
const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`

/** The address may hold a token, so it stands in a file that only we may read, and in no argument. */
const writeAddress = (dir: string, url: string) =>
  writeFile(
    join(dir, '.git', 'config'),
    `[core]\n\trepositoryformatversion = 0\n\tbare = false\n[remote "origin"]\n\turl = ${quoted(url)}\n`,
    { mode: 0o600 },
  )

/**
 * Brings our copy of a repository to its newest state, whatever happened to either in between: nobody writes in it but
 * this. Answers its folder. Throws `GitFailed`; the copy is then the one of before.
 */
export const refreshCopy = async ({ url, branch, copyDir }: Repository): Promise<string> => {
  await mkdir(copyDir, { recursive: true, mode: 0o700 })
  // What was cut short before it had a first commit is no copy.
  if (!(await exists(join(copyDir, '.git', 'HEAD')))) {
    await rm(copyDir, { recursive: true, force: true })
    await mkdir(copyDir, { recursive: true, mode: 0o700 })
    await git(copyDir, 'init', '--quiet', '--template=')
  }
  await writeAddress(copyDir, url)
  await git(copyDir, 'fetch', '--quiet', '--depth=1', '--no-tags', 'origin', branch ? `refs/heads/${branch}` : 'HEAD')
  await git(copyDir, 'reset', '--quiet', '--hard', 'FETCH_HEAD')
  await git(copyDir, 'clean', '--quiet', '--force', '-d', '-x')
  return copyDir
}

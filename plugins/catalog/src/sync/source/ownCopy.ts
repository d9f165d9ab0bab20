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

/** Links of a repository become files. The address may hold a token, so it stands here, and in no argument. */
const configOf = (url: string) =>
  [
    '[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tsymlinks = false',
    `[remote "origin"]\n\turl = ${quoted(url)}\n`,
  ].join('\n')

/** A file keeps the mode that it was made with, so it is made anew. */
const writeConfig = async (file: string, url: string): Promise<void> => {
  await rm(file, { force: true })
  await writeFile(file, configOf(url), { mode: 0o600, flag: 'wx' })
}

const beginCopy = async (dir: string): Promise<void> => {
  await rm(dir, { recursive: true, force: true })
  await mkdir(dir, { recursive: true, mode: 0o700 })
  await git(dir, 'init', '--quiet', '--template=')
}

/**
 * Brings our copy of a repository to its newest state, whatever happened to either in between: nobody writes in it but
 * this. Answers its folder. Throws `GitFailed`; the next one then begins anew, with whatever kept this one gone.
 */
export const refreshCopy = async ({ url, branch, copyDir: dir }: Repository): Promise<string> => {
  try {
    if (!(await exists(join(dir, '.git', 'HEAD')))) await beginCopy(dir)
    await writeConfig(join(dir, '.git', 'config'), url)
    await git(dir, 'fetch', '--quiet', '--depth=1', '--no-tags', 'origin', branch ? `refs/heads/${branch}` : 'HEAD')
    await git(dir, 'reset', '--quiet', '--hard', 'FETCH_HEAD')
    await git(dir, 'clean', '--quiet', '--force', '-d', '-x')
    return dir
  } catch (error) {
    await rm(dir, { recursive: true, force: true })
    throw error
  }
}

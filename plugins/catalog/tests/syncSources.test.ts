import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { GitFailed } from '../src/sync/source/git.ts'
import { openWorkingCopy } from '../src/sync/source/workingCopy.ts'

const git = (dir: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Tess', '-c', 'user.email=tess@example.org', ...args], {
    cwd: dir,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()

/** A bare repository with a clone that pushes to it, gone after the test. */
const repository = () => {
  const root = mkdtempSync(join(tmpdir(), 'academy-git-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const [bare, clone] = [join(root, 'bare.git'), join(root, 'clone')]
  git(root, 'init', '--quiet', '--bare', '--initial-branch=main', bare)
  git(root, 'clone', '--quiet', bare, clone)
  const push = (text: string): string => {
    writeFileSync(join(clone, 'a.md'), text)
    git(clone, 'add', '--all')
    git(clone, 'commit', '--quiet', '--message', text)
    git(clone, 'push', '--quiet', '--force', 'origin', 'HEAD:main')
    return git(clone, 'rev-parse', 'HEAD')
  }
  return { root, bare, clone, push, url: `file://${bare}`, copyDir: join(root, 'copy') }
}

test('a copy of our own follows its repository, also when that begins another history', async () => {
  const { push, url, copyDir, clone } = repository()
  const settings = { repository: { url, copyDir } }
  const first = push('one')
  expect(await openWorkingCopy(settings)).toEqual({ dir: copyDir, commit: first })
  expect(statSync(join(copyDir, '.git', 'config')).mode & 0o777).toBe(0o600)
  writeFileSync(join(copyDir, 'a.md'), 'changed here')
  writeFileSync(join(copyDir, 'b.md'), 'left here')
  git(clone, 'commit', '--quiet', '--amend', '--message', 'another history')
  const second = push('two')
  expect(await openWorkingCopy(settings)).toEqual({ dir: copyDir, commit: second })
  expect(readFileSync(join(copyDir, 'a.md'), 'utf8')).toBe('two')
  expect(existsSync(join(copyDir, 'b.md'))).toBe(false)
})

test('one branch is taken where one is named, and one that is not there is a failure that says so', async () => {
  const { push, url, copyDir, clone } = repository()
  const commit = push('main')
  git(clone, 'checkout', '--quiet', '-b', 'drafts')
  push('ahead')
  git(clone, 'push', '--quiet', 'origin', `${commit}:refs/heads/stable`)
  expect(await openWorkingCopy({ repository: { url, branch: 'stable', copyDir } })).toMatchObject({ commit })
  await expect(openWorkingCopy({ repository: { url, branch: 'none', copyDir } })).rejects.toThrow(
    /git fetch failed: .*none/,
  )
})

test('links of a repository are files in our copy', async () => {
  const { push, url, copyDir, clone } = repository()
  symlinkSync('/etc/passwd', join(clone, 'link.md'))
  push('linked')
  await openWorkingCopy({ repository: { url, copyDir } })
  expect(lstatSync(join(copyDir, 'link.md')).isFile()).toBe(true)
})

test('what a copy was cut short in is gone with the next failure', async () => {
  const { push, url, copyDir } = repository()
  push('one')
  await openWorkingCopy({ repository: { url, copyDir } })
  writeFileSync(join(copyDir, '.git', 'index.lock'), '')
  await expect(openWorkingCopy({ repository: { url, copyDir } })).rejects.toThrow(GitFailed)
  expect(await openWorkingCopy({ repository: { url, copyDir } })).toMatchObject({ dir: copyDir })
})

test('no failure tells the token in an address', async () => {
  const { copyDir } = repository()
  const url = 'https://bot:a-secret-token@127.0.0.1:9/courses.git'
  const failure = await openWorkingCopy({ repository: { url, copyDir } }).catch((error: Error) => error.message)
  expect(failure).toMatch(/^git fetch failed: /)
  expect(failure).not.toContain('a-secret-token')
})

test('another protocol is refused by git itself', async () => {
  const { root, copyDir } = repository()
  const url = `ext::touch ${join(root, 'touched')}`
  await expect(openWorkingCopy({ repository: { url, copyDir } })).rejects.toThrow('not allowed')
  expect(existsSync(join(root, 'touched'))).toBe(false)
})

test('a checkout is pulled forward and never over what somebody changed in it', async () => {
  const { push, bare, root } = repository()
  push('one')
  const dir = join(root, 'checkout')
  git(root, 'clone', '--quiet', bare, dir)
  const commit = push('two')
  expect(await openWorkingCopy({ dir })).toEqual({ dir, commit })
  writeFileSync(join(dir, 'a.md'), 'mine')
  push('three')
  await expect(openWorkingCopy({ dir })).rejects.toThrow(GitFailed)
  expect(readFileSync(join(dir, 'a.md'), 'utf8')).toBe('mine')
})

test('a checkout that follows nothing, and a folder that is none, are read as they are', async () => {
  const { root, clone, push } = repository()
  const commit = push('one')
  git(clone, 'checkout', '--quiet', '--detach')
  expect(await openWorkingCopy({ dir: clone })).toEqual({ dir: clone, commit })
  expect(await openWorkingCopy({ dir: root })).toEqual({ dir: root, commit: null })
})

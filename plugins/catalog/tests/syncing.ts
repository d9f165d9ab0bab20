import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createLogger } from '@academy/kernel'
import { getPayload } from 'payload'
import { inject, vi } from 'vitest'
import { type DemoRole, demoPassword, emailOf, type Fetch } from '../../../tests/support/academy.ts'
import { startOrigin } from '../../../tests/support/origin.ts'
import { courseText, lessonText, sectionText } from '../src/folders/testing/folderOf.ts'
import { syncCoursesTask } from '../src/sync/task.ts'

const git = (dir: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Tess', '-c', 'user.email=tess@example.org', ...args], {
    cwd: dir,
    encoding: 'utf8',
  }).trim()

/** The lesson of a course of one section and one lesson, and the course with it, as files of a repository. */
export const lessonFiles = (slug: string, words = 'Words.') => ({
  [`${slug}/01-section-s/01-one.md`]: lessonText(`${slug}-one`, words),
})
export const courseFiles = (slug: string, words?: string) => ({
  [`${slug}/course.md`]: courseText,
  [`${slug}/01-section-s/section.md`]: sectionText('s').replace('key: s', `key: ${slug}-s`),
  ...lessonFiles(slug, words),
})

/** A bare repository as a service would keep it, and a clone of an author's. */
const repositoryIn = (root: string) => {
  const [bare, clone] = [join(root, 'courses.git'), join(root, 'author')]
  git(root, 'init', '--quiet', '--bare', '--initial-branch=main', bare)
  git(root, 'clone', '--quiet', bare, clone)
  return {
    bare,
    clone,
    /** Writes files, takes out those that are null, and pushes. Answers the commit. */
    push: (files: Record<string, string | Uint8Array | null>): string => {
      for (const [path, text] of Object.entries(files)) {
        const file = join(clone, path)
        mkdirSync(dirname(file), { recursive: true })
        if (text === null) rmSync(file, { recursive: true })
        else writeFileSync(file, text)
      }
      git(clone, 'add', '--all')
      git(clone, 'commit', '--quiet', '--message', 'Write')
      git(clone, 'push', '--quiet', 'origin', 'HEAD:main')
      return git(clone, 'rev-parse', 'HEAD')
    },
  }
}

/** An origin that syncs with a repository, beside the one that all tests share; its tasks run in this process. */
export const startSyncing = async () => {
  const root = mkdtempSync(join(tmpdir(), 'academy-sync-'))
  const repository = repositoryIn(root)
  const variables = {
    COURSE_SYNC_URL: `file://${repository.bare}`,
    DATA_DIR: join(root, 'data'),
  }
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, disableOnInit: true })
  const { DATA_DIR: _, ...ofOrigin } = variables
  const origin = await startOrigin(ofOrigin)
  const log = createLogger('sync-tests', 'silent')
  const headers = { 'content-type': 'application/json', origin: inject('academy').environment.PUBLIC_URL ?? '' }
  const visit: Fetch = (path, init) => fetch(`${origin.baseUrl}${path}`, init)
  return {
    repository,
    payload,
    visit,
    signIn: async (role: DemoRole): Promise<Fetch> => {
      const body = JSON.stringify({ email: emailOf(role), password: demoPassword })
      const reply = await visit('/api/auth/sign-in/email', { method: 'POST', headers, body })
      const cookie = reply.headers.getSetCookie().join('; ')
      return (path, init = {}) => visit(path, { ...init, headers: { ...headers, cookie, ...init.headers } })
    },
    /** Runs the task as a worker does; the academy's own has nothing to sync with. */
    sync: () => syncCoursesTask.run([{ trigger: 'person' }], { payload, log }),
    stop: async () => {
      for (const collection of ['course-sync-courses', 'course-sync-runs'] as const)
        await payload.db.deleteMany({ collection, where: {} })
      await payload.destroy()
      await origin.stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}
export type Syncing = Awaited<ReturnType<typeof startSyncing>>

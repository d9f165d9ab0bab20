import { expect, test } from 'vitest'
import { courseSync } from './courseSync.ts'
import { parseEnv } from './env.ts'

const given = (variables: Record<string, string>) => courseSync(parseEnv({ DATA_DIR: '/data', ...variables }))

test('without a folder or an address courses are synced with nothing', () => {
  expect(given({ COURSE_SYNC_SECRET: 'alone' })).toBeNull()
})

test('a folder is named by its whole path, a repository has a copy in the data folder', () => {
  expect(given({ COURSE_SYNC_DIR: '/srv/courses' })).toEqual({ dir: '/srv/courses', secret: undefined })
  expect(given({ COURSE_SYNC_URL: 'file:///srv/courses.git', COURSE_SYNC_SECRET: 's' })).toEqual({
    repository: { url: 'file:///srv/courses.git', branch: undefined, copyDir: '/data/course-sync' },
    secret: 's',
  })
})

test.each([
  'https://git.example/courses.git',
  'https://token@git.example/courses.git',
  'ssh://git@git.example:2222/courses.git',
  'git@git.example:team/courses.git',
])('%s is an address', (url) => {
  expect(given({ COURSE_SYNC_URL: url })?.repository?.url).toBe(url)
})

test.each([
  'ext::sh -c touch% /tmp/x',
  '--upload-pack=touch /tmp/x',
  '-u@git.example:x',
  'http://git.example/courses.git',
  'git://git.example/courses.git',
  'ssh://-oProxyCommand=x/y',
  'git@-oProxyCommand=x:y',
  'https://git.example/a b.git',
  '/srv/courses.git',
  'fd::17',
])('%s is none, and the start says so without repeating it', (url) => {
  expect(() => given({ COURSE_SYNC_URL: url })).toThrow(
    /^COURSE_SYNC_URL has to be an address of https, ssh or file\.$/,
  )
})

test.each(['main', 'release/2026-11', 'v1.2+x'])('%s is a branch', (branch) => {
  expect(given({ COURSE_SYNC_URL: 'https://a.example/b', COURSE_SYNC_BRANCH: branch })?.repository?.branch).toBe(branch)
})

test.each(['-x', 'a..b', 'a b', 'a:b', '+main', 'a/', 'refs@{1}', 'x.lock'])('%s is none', (branch) => {
  expect(() => given({ COURSE_SYNC_URL: 'https://a.example/b', COURSE_SYNC_BRANCH: branch })).toThrow(
    'COURSE_SYNC_BRANCH',
  )
})

test('two sources are one too many', () => {
  expect(() => given({ COURSE_SYNC_DIR: '/a', COURSE_SYNC_URL: 'https://a.example/b' })).toThrow('Set one of them')
})

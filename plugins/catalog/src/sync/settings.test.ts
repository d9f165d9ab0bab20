import { expect, test } from 'vitest'
import { sourceName, withoutPassword } from './settings.ts'

test.each([
  ['fatal: https://bot:ghp_secret@git.example/a.git not found', 'fatal: https://git.example/a.git not found'],
  ['https://ghp_secret@git.example/a.git', 'https://git.example/a.git'],
  ['https://bot:p@ss@git.example/a.git', 'https://git.example/a.git'],
  ['ssh://git@git.example/a.git', 'ssh://git.example/a.git'],
  ['https://git.example/a@b.git', 'https://git.example/a@b.git'],
])('no token is in %s', (given, shown) => {
  expect(withoutPassword(given)).toBe(shown)
})

test('a folder is called by its path, a repository by its address without a token', () => {
  expect(sourceName({ dir: '/srv/courses' })).toBe('/srv/courses')
  expect(sourceName({ repository: { url: 'https://t@git.example/a.git', copyDir: '/x' } })).toBe(
    'https://git.example/a.git',
  )
})

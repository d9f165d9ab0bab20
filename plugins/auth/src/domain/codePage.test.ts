import { expect, test } from 'vitest'
import { codePage } from './codePage.ts'

test.each([
  [
    'a page is where it ends',
    '/courses?level=advanced#top',
    '/two-factor?returnTo=%2Fcourses%3Flevel%3Dadvanced%23top',
  ],
  ['the sign-in page hands on what it kept', '/sign-in?arrived&returnTo=%2Fabout', '/two-factor?returnTo=%2Fabout'],
  ['the sign-in page alone keeps nothing', '/sign-in?arrived', '/two-factor'],
  ['a whole address of ours is a page', 'https://academy.example/about', '/two-factor?returnTo=%2Fabout'],
])('%s', (_case, destination, expected) => {
  expect(codePage(destination, 'https://academy.example')).toBe(expected)
})

import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, smallCourse } from '../testing/folderOf.ts'
import { findCourses } from './findCourses.ts'

test('a link beside courses is refused in a zip, and passed over in a working copy', async () => {
  const dir = folderOf(smallCourse)
  symlinkSync('/etc/passwd', join(dir, 'link'))
  expect(await findCourses(dir, { strict: false })).toEqual([{ dir: join(dir, 'course'), label: 'course' }])
  await expect(findCourses(dir, { strict: true })).rejects.toThrow('link: This is a link')
})

import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { FolderError, placeOf } from '../problem.ts'
import { findCourses } from '../read/findCourses.ts'
import { readCourse } from '../read/readCourse.ts'
import { asStored } from '../testing/asStored.ts'
import { folderOf, smallCourse } from '../testing/folderOf.ts'
import { hostileZips, zipOf } from '../testing/hostileZips.ts'
import { courseFiles } from '../write/courseFiles.ts'
import { packed } from './pack.ts'
import { unpack } from './unpack.ts'

/** A zip on disk, read as an import reads it. */
const readZip = async (bytes: Uint8Array) => {
  const dir = folderOf({})
  writeFileSync(join(dir, 'sent.zip'), bytes)
  const target = mkdtempSync(join(dir, 'unpacked-'))
  await unpack(join(dir, 'sent.zip'), target)
  const courses = []
  for (const { dir: at, label } of await findCourses(target, { strict: true }))
    courses.push(await readCourse(at, label))
  return courses
}

test('a zip is the folder that was packed', async () => {
  const [course] = await readZip(
    zipOf({ '__MACOSX/course/._course.md': strToU8('x'), 'course/.DS_Store': strToU8('x') }),
  )
  expect(course).toMatchObject({ slug: 'course', sections: [{ lessons: [{ slug: 'one' }, { slug: 'two' }] }] })
})

test.each(hostileZips)('%s is refused by name', async (_case, zip, said) => {
  const refusal: unknown = await readZip(zip()).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(FolderError)
  const problems = (refusal as FolderError).problems.map((problem) => `${placeOf(problem)}: ${problem.message}`)
  expect(problems.join('\n')).toContain(said)
})

test('nothing is written when anything is refused', async () => {
  const dir = folderOf({ 'sent.zip': zipOf({ '../outside.md': strToU8('x') }) })
  await expect(unpack(join(dir, 'sent.zip'), join(dir, 'a/b'))).rejects.toThrow(FolderError)
  expect(existsSync(join(dir, 'a'))).toBe(false)
})

test('a course is packed to the same bytes each time', async () => {
  const { stored, library } = asStored(await readCourse(join(folderOf(smallCourse), 'course')))
  const pack = async () =>
    Buffer.concat(
      await Array.fromAsync(
        packed({ slug: 'course', title: '', ...courseFiles(stored, library) }, async () => Readable.from([])),
      ),
    )
  const first = await pack()
  expect(Object.keys(unzipSync(first))).toEqual(Object.keys(smallCourse).sort())
  expect(first.equals(await pack())).toBe(true)
  expect(await readZip(first)).toHaveLength(1)
})

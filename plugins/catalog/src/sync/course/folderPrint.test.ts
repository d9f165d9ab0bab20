import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, smallCourse } from '../../folders/testing/folderOf.ts'
import { folderPrint } from './folderPrint.ts'

test('the same files have the same print, wherever they lie and whatever systems left beside them', async () => {
  const [one, other] = [folderOf(smallCourse), folderOf({ ...smallCourse, 'course/.DS_Store': 'x' })]
  expect(await folderPrint(join(other, 'course'))).toBe(await folderPrint(join(one, 'course')))
})

test.each<[string, (dir: string) => void]>([
  ['a changed word', (dir) => writeFileSync(join(dir, 'course.md'), 'x')],
  ['a file more', (dir) => writeFileSync(join(dir, 'more.md'), '')],
  ['a file less', (dir) => rmSync(join(dir, 'course.md'))],
  ['a link to elsewhere', (dir) => symlinkSync('/etc/passwd', join(dir, 'link.md'))],
  [
    'the same bytes in another place',
    (dir) => {
      mkdirSync(join(dir, '02-other'))
      writeFileSync(join(dir, '02-other', 'section.md'), 'x')
    },
  ],
])('%s makes another', async (_case, change) => {
  const dir = join(folderOf(smallCourse), 'course')
  const before = await folderPrint(dir)
  change(dir)
  expect(await folderPrint(dir)).not.toBe(before)
})

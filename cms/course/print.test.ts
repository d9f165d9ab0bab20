import type { ImportItem } from '@academy/catalog/folders'
import { expect, test } from 'vitest'
import { printed } from './print.ts'

test('a report has a line for each thing that is not the same', () => {
  const item = { kind: 'lesson' as const, fields: [] }
  const items: ImportItem[] = [
    { ...item, what: 'same', file: 'a/01-a/01-same.md', title: 'Same' },
    { ...item, what: 'change', file: 'a/01-a/02-new.md', title: 'New', fields: ['title', 'body'] },
    { ...item, what: 'keep', file: '', title: 'Old' },
  ]
  expect(printed({ slug: 'a', title: 'A', outcome: 'planned', items, warnings: [], problems: [] })).toBe(`A (a)
~ lesson  a/01-a/02-new.md  (title, body)
? lesson  Old  (not in the folder, stays (--remove puts it into the trash))
1 changed, 1 not in the folder, 1 the same. A dry run: nothing was written.
`)
})

test('a refusal names file and line', () => {
  const problems = [{ file: 'a/course.md', line: 4, message: 'No.' }]
  expect(printed({ slug: 'a', title: 'a', outcome: 'refused', items: [], warnings: [], problems })).toBe(
    'a\n! a/course.md:4: No.\nNothing was written.\n',
  )
})

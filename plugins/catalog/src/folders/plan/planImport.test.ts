import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FolderError } from '../problem.ts'
import { readCourse } from '../read/readCourse.ts'
import { snippetsIn } from '../references.ts'
import { itemsOf } from '../report.ts'
import { asStored } from '../testing/asStored.ts'
import { courseText, dot, type Files, folderOf, lessonText, sectionText, smallCourse } from '../testing/folderOf.ts'
import type { PlanOptions } from './plan.ts'
import { planImport, type Surroundings } from './planImport.ts'

const read = (files: Files) => readCourse(join(folderOf(files), 'course'), 'course')

const without = (...paths: string[]): Files =>
  Object.fromEntries(Object.entries(smallCourse).filter(([path]) => !paths.includes(path)))

/** What is not the same after a change of the small course's files, a line each. */
const planned = async (files: Files, options: Partial<PlanOptions> = {}, around: Partial<Surroundings> = {}) => {
  const before = asStored(await read(smallCourse))
  const surroundings = { ...before, takenKeys: new Map(), alongside: new Set<string>(), ...around }
  const plan = planImport(await read(files), surroundings, { publish: false, remove: false, ...options })
  return itemsOf(plan)
    .filter(({ what }) => what !== 'same')
    .map(({ what, kind, title, fields }) => [what, kind, title, ...fields].join(' '))
}

const one = 'course/01-section-s/01-one.md'
const two = 'course/01-section-s/02-two.md'

test.each<[string, Files, string[]]>([
  ['the same', smallCourse, []],
  [
    'the same, in other words for YAML',
    { ...smallCourse, [one]: lessonText('one').replace('minutes: 5', 'minutes: 0x5') },
    [],
  ],
  [
    'the same, with lines broken elsewhere',
    { ...smallCourse, 'course/course.md': courseText.replace(/\n/g, '\r\n') },
    [],
  ],
  ['a lesson’s text', { ...smallCourse, [one]: lessonText('one', 'Others.') }, ['change lesson Lesson one body']],
  [
    'a lesson’s address and length',
    { ...without(one), 'course/01-section-s/01-uno.md': lessonText('one').replace('5', '9') },
    ['change lesson Lesson one minutes slug'],
  ],
  [
    'a lesson more',
    { ...smallCourse, 'course/01-section-s/03-c.md': lessonText('c') },
    ['change course A course outline', 'create lesson Lesson c'],
  ],
  [
    'another order',
    { ...without(one), 'course/01-section-s/09-one.md': lessonText('one') },
    ['change course A course outline'],
  ],
  [
    'a lesson in another section',
    {
      ...without(two),
      'course/02-section-t/section.md': sectionText('t'),
      'course/02-section-t/01-two.md': lessonText('two'),
    },
    ['change course A course outline', 'create section Section t'],
  ],
  ['a lesson fewer', without(two), ['keep lesson Lesson two']],
  [
    'a section’s title',
    { ...smallCourse, 'course/01-section-s/section.md': sectionText('s').replace('Section s', 'New') },
    ['change section New title'],
  ],
  [
    'a picture',
    {
      ...smallCourse,
      [one]: lessonText('one', '![A dot](./images/dot.png)'),
      'course/01-section-s/images/dot.png': dot,
    },
    ['change lesson Lesson one body', 'create picture A dot'],
  ],
])('%s', async (_case, files, expected) => {
  expect(await planned(files)).toEqual(expected)
})

test('a lesson that is gone is removed only when asked', async () => {
  expect(await planned(without(two), { remove: true })).toEqual([
    'change course A course outline',
    'remove lesson Lesson two',
  ])
})

test('publishing is a change of what is a draft only', async () => {
  const { stored, library } = asStored(await read(smallCourse))
  expect(await planned(smallCourse, { publish: true })).toEqual([])
  const drafted = { library, stored: { ...stored, isPublished: false } }
  expect(await planned(smallCourse, { publish: true }, drafted)).toEqual(['change course A course published'])
})

test('a picture that the academy has is not uploaded again; its words are corrected', async () => {
  const files = (alt: string): Files => ({
    ...smallCourse,
    [one]: lessonText('one', `![${alt}](./images/dot.png)`),
    'course/01-section-s/images/dot.png': dot,
  })
  const before = asStored(await read(files('A dot')))
  expect(await planned(files('A dot'), {}, before)).toEqual([])
  expect(await planned(files('A point'), {}, before)).toEqual(['change picture A point alt'])
})

test('an instructor who imports teaches the course', async () => {
  const plan = planImport(
    await read(smallCourse),
    { ...asStored(await read(smallCourse)), stored: null, takenKeys: new Map(), alongside: new Set() },
    { publish: false, remove: false, teacher: 'maya' },
  )
  expect(plan.meta.instructors).toEqual(['maya'])
})

test.each<[string, Files, Partial<Surroundings>, string]>([
  [
    'a tag that nobody made',
    { 'course/course.md': courseText.replace('access: free', 'access: free\ntags: [x]') },
    {},
    'course/course.md:6: There is no tag “x”',
  ],
  ['a key that another course has', {}, { takenKeys: new Map([['two', 'Taken.']]) }, `${two}: Taken.`],
  [
    'an address that a lesson has which stays',
    { [one]: lessonText('other') },
    {},
    `${one}: “Lesson one” has its address`,
  ],
])('%s is refused with its place', async (_case, files, around, message) => {
  const refusal = await planned({ ...smallCourse, ...files }, {}, around).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(FolderError)
  expect(String(refusal)).toContain(message)
})

test('a shared snippet goes by its key in a file and by its id in the academy; one that nobody has is named', async () => {
  const files = { ...smallCourse, [one]: lessonText('one', '::snippet{key="install"}') }
  const { library } = asStored(await read(smallCourse))
  const known = { library: { ...library, snippets: new Map([['id of install', 'install']]) } }
  expect(await planned(files, {}, known)).toEqual(['change lesson Lesson one body'])
  const surroundings = {
    ...asStored(await read(smallCourse)),
    ...known,
    takenKeys: new Map(),
    alongside: new Set<string>(),
  }
  const plan = planImport(await read(files), surroundings, { publish: false, remove: false })
  expect(snippetsIn(plan.sections[0]?.lessons[0]?.body ?? null)).toEqual(['id of install'])
  await expect(planned(files)).rejects.toThrow(FolderError)
})

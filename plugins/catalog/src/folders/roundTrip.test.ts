import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { planImport } from './plan/planImport.ts'
import { FolderError } from './problem.ts'
import { readCourse } from './read/readCourse.ts'
import { changesAnything, itemsOf } from './report.ts'
import { asStored } from './testing/asStored.ts'
import { courseText, folderOf, smallCourse } from './testing/folderOf.ts'
import { courseFiles } from './write/courseFiles.ts'
import { plannedFiles } from './write/plannedFiles.ts'

const courses = globSync(join(import.meta.dirname, '../../../../seed/content/courses/*'))

const filesOf = (dir: string) =>
  new Map(
    globSync('**/*.md', { cwd: dir })
      .sort()
      .map((file) => [file, readFileSync(join(dir, file), 'utf8')]),
  )

describe.each(courses.map((dir) => [basename(dir), dir]))('%s', (_slug, dir) => {
  test('is written as it was read, byte for byte', async () => {
    const { stored, library } = asStored(await readCourse(dir))
    const { texts, pictures, warnings } = courseFiles(stored, library)
    expect(new Map([...texts].sort())).toEqual(filesOf(dir))
    expect([...pictures.keys()].sort()).toEqual(globSync('**/{images,videos}/*', { cwd: dir }).sort())
    expect(warnings).toEqual([])
  })

  test('imported again, nothing changes', async () => {
    const folder = await readCourse(dir)
    const plan = planImport(
      folder,
      { ...asStored(folder), takenKeys: new Map(), alongside: new Set() },
      { publish: true, remove: true },
    )
    expect(itemsOf(plan).filter(({ what }) => what !== 'same')).toEqual([])
    expect(changesAnything(itemsOf(plan))).toBe(false)
  })
})

test.each(courses.map((dir) => [basename(dir), dir]))(
  '%s is planned in the words that it is stored in',
  async (_slug, dir) => {
    const folder = await readCourse(dir)
    const { stored, library } = asStored(folder)
    const without = { ...library, pictures: new Map() }
    const surroundings = { stored: null, library: without, takenKeys: new Map(), alongside: new Set<string>() }
    const plan = planImport(folder, surroundings, { publish: false, remove: true })
    const { files } = plannedFiles(plan, without)
    expect(files).toEqual(courseFiles(stored, library))
  },
)

test('a schedule comes back, and a key in it that the course does not have is refused', async () => {
  const schedule = `schedule:
  - { opens: s, days: 7 }
  - { opens: two, at: 2026-12-03T09:00:00Z }
  - { opens: two, after: one }
`
  const withLines = (lines: string) => courseText.replace('---\n\nWords.', `${lines}---\n\nWords.`)
  const folder = await readCourse(join(folderOf({ ...smallCourse, 'course/course.md': withLines(schedule) }), 'course'))
  expect(folder.meta.schedule).toEqual([
    { opens: 's', days: 7 },
    { opens: 'two', at: '2026-12-03T09:00:00Z' },
    { opens: 'two', after: 'one' },
  ])
  const { stored, library } = asStored(folder)
  expect(courseFiles(stored, library).texts.get('course.md')).toContain(schedule)
  const surroundings = { stored: null, library, takenKeys: new Map(), alongside: new Set<string>() }
  const options = { publish: false, remove: true }
  expect(planImport(folder, surroundings, options).meta.schedule).toHaveLength(3)
  const other = { ...folder, meta: { ...folder.meta, schedule: [{ opens: 'none', days: 1 }] } }
  expect(() => planImport(other, surroundings, options)).toThrow(FolderError)
})

test.each([
  ['two rules', '{ opens: s, days: 7, after: one }', 'one of days (1 to 3650)'],
  ['no rule', '{ opens: s }', 'one of days (1 to 3650)'],
  ['no days', '{ opens: s, days: 0 }', 'schedule.0.days'],
  ['a moment without a zone', '{ opens: s, at: 2026-12-03 }', 'schedule.0.at'],
])('a schedule with %s is refused, and where it stands', async (_case, line, words) => {
  const text = courseText.replace('---\n\nWords.', `schedule:\n  - ${line}\n---\n\nWords.`)
  const read = readCourse(join(folderOf({ ...smallCourse, 'course/course.md': text }), 'course'))
  await expect(read).rejects.toMatchObject({
    problems: [{ line: 7, message: expect.stringContaining(words) }],
  })
})

test('what a panel lets somebody type comes back', async () => {
  const strange = [
    'a: b # c',
    '- x',
    "it's",
    '"quoted"',
    '{ a, b }',
    '[a]',
    '2026',
    'true',
    '*a* & b',
    '@at `tick`',
    'a,b',
    '! no',
    '% 5',
    '? q',
    '| p',
    '> q',
    'ends with:',
    'two\nlines',
    '\\n',
    '🙂',
  ]
  const dir = folderOf({ 'a/course.md': readFileSync(join(courses[0] ?? '', 'course.md'), 'utf8') })
  const { stored, library } = asStored(await readCourse(join(dir, 'a')))
  const outcomes = strange.map((text) => ({ text }))
  for (const text of strange) {
    const seo = { title: text, description: text }
    const verified = { with: text, on: '2026-01-02' }
    const files = courseFiles(
      { ...stored, title: text, summary: text, outcomes: outcomes.slice(0, 12), seo, verified },
      library,
    )
    const again = folderOf({ 'a/course.md': files.texts.get('course.md') ?? '' })
    const { meta } = await readCourse(join(again, 'a'))
    expect(meta).toMatchObject({ title: text, summary: text, outcomes: strange.slice(0, 12), seo, verified })
  }
})

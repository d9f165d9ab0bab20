import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FolderError, placeOf } from '../problem.ts'
import { courseText, dot, type Files, folderOf, lessonText, sectionText, smallCourse } from '../testing/folderOf.ts'
import { readCourse } from './readCourse.ts'

const problemsOf = async (dir: string): Promise<string[]> => {
  try {
    await readCourse(join(dir, 'course'), 'course')
    return []
  } catch (error) {
    if (error instanceof FolderError) return error.problems.map((it) => `${placeOf(it)}: ${it.message}`)
    throw error
  }
}

const lesson = 'course/01-section-s/01-one.md'

test('a course is read in the order of its numbers', async () => {
  const dir = folderOf({ ...smallCourse, 'course/01-section-s/100-last.md': lessonText('last') })
  const { sections } = await readCourse(join(dir, 'course'))
  expect(sections[0]?.lessons.map(({ slug }) => slug)).toEqual(['one', 'two', 'last'])
})

test.each<[string, Files, string]>([
  ['no course.md', { 'course/course.md.txt': 'x' }, 'course/course.md.txt: This has no place'],
  [
    'a missing field',
    { 'course/course.md': courseText.replace('title: A course\n', '') },
    'course/course.md:1: “title” is missing',
  ],
  ['a wrong value', { 'course/course.md': courseText.replace('beginner', 'easy') }, 'course/course.md:4: “level”'],
  [
    'an unknown name',
    { 'course/course.md': courseText.replace('access:', 'acess:') },
    'course/course.md:5: “acess” means nothing',
  ],
  ['broken YAML', { [lesson]: '---\nkey: [a\n---\n' }, `${lesson}:`],
  ['no front matter', { [lesson]: 'Words.' }, `${lesson}:1: Begin the file with front matter`],
  ['a mistake in the text', { [lesson]: lessonText('one', 'a\n\n<div>') }, `${lesson}:10: HTML is not part`],
  [
    'a missing picture',
    { [lesson]: lessonText('one', '![a](./images/no.png)') },
    `${lesson}:8: There is no picture ./images/no.png`,
  ],
  [
    'a picture from elsewhere',
    { [lesson]: lessonText('one', '![a](../../../etc/passwd)') },
    `${lesson}:8: Keep pictures`,
  ],
  [
    'a text that is no picture',
    { 'course/01-section-s/images/a.png': 'GIF' },
    'course/01-section-s/images/a.png: This is not the picture',
  ],
  ['UTF-16', { [lesson]: Buffer.from(`\ufeff${lessonText('one')}`, 'utf16le') }, `${lesson}: This is UTF-16`],
  ['a byte order mark', { [lesson]: `\ufeff${lessonText('one')}` }, `${lesson}: This begins with a byte order mark`],
  ['Latin-1', { [lesson]: Buffer.from(lessonText('one', 'caf\xe9'), 'latin1') }, `${lesson}: This is not UTF-8`],
  ['a zero byte', { [lesson]: lessonText('one', 'a\0b') }, `${lesson}: This has a zero byte`],
  [
    'a text of two megabytes',
    { [lesson]: lessonText('one', 'a '.repeat(1 << 20)) },
    `${lesson}: This is larger than 1 MiB`,
  ],
  [
    'a key twice',
    { 'course/01-section-s/03-c.md': lessonText('one') },
    `course/01-section-s/03-c.md: Its key stands in ${lesson} too`,
  ],
  [
    'an address twice',
    { 'course/01-section-s/03-one.md': lessonText('c') },
    `course/01-section-s/03-one.md: Its name, without the number, is that of ${lesson} too`,
  ],
  [
    'an id twice',
    { [lesson]: lessonText('one', '```js id="a"\n1\n```\n\n```js id="a"\n2\n```') },
    `${lesson}:12: The id “a” stands twice`,
  ],
  [
    'names that differ by case alone',
    { 'course/01-section-s/01-One.md': '' },
    `${lesson}: This differs from 01-One.md`,
  ],
  ['a file of another kind', { 'course/run.sh': 'rm -rf /' }, 'course/run.sh: This has no place'],
  ['a zip', { 'course/01-section-s/more.zip': 'PK' }, 'course/01-section-s/more.zip: This has no place'],
  ['a section without a number', { 'course/extra/section.md': sectionText('x') }, 'course/extra: This has no place'],
  [
    'a picture told of in two ways',
    {
      [lesson]: lessonText('one', '![a](./images/a.png)\n\n![b](./images/a.png)'),
      'course/01-section-s/images/a.png': dot,
    },
    `${lesson}:10: This picture is described in two ways`,
  ],
])('%s is refused by name', async (_case, files, problem) => {
  expect((await problemsOf(folderOf({ ...smallCourse, ...files }))).join('\n')).toContain(problem)
})

test('everything that is wrong is told at once', async () => {
  const problems = await problemsOf(
    folderOf({
      ...smallCourse,
      [lesson]: lessonText('one', '# A\n\n<br>'),
      'course/course.md': courseText.replace('free', 'cheap'),
    }),
  )
  expect(problems.map((problem) => problem.split(': ')[0])).toEqual([
    'course/course.md:5',
    `${lesson}:8`,
    `${lesson}:10`,
  ])
})

test('a link to somewhere else is refused', async () => {
  const dir = folderOf(smallCourse)
  symlinkSync('/etc/passwd', join(dir, 'course/01-section-s/03-c.md'))
  expect(await problemsOf(dir)).toEqual([expect.stringContaining('course/01-section-s/03-c.md: This is a link')])
})

test('what systems leave behind is passed over', async () => {
  const litter = { 'course/.DS_Store': 'x', 'course/.git/HEAD': 'x', 'course/Thumbs.db': 'x' }
  expect(await problemsOf(folderOf({ ...smallCourse, ...litter }))).toEqual([])
})

import { strToU8, type Zippable, zipSync } from 'fflate'
import { dot, type Files, lessonText, smallCourse } from './folderOf.ts'

const lesson = 'course/01-section-s/03-c.md'
const text = strToU8(lessonText('c'))

const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? strToU8(content) : content)

/** The small course with more files in it, as a zip. */
export const zipOf = (more: Zippable = {}, files: Files = smallCourse): Uint8Array =>
  zipSync({ ...Object.fromEntries(Object.entries(files).map(([path, content]) => [path, bytesOf(content)])), ...more })

const central = 0x02014b50

/** Changes what a zip's own list says of a file: `at` counts from the entry's start, as the format numbers it. */
const patched = (zip: Uint8Array, path: string, at: number, change: (view: DataView, offset: number) => void) => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  for (let offset = 0; offset < zip.length - 46; offset++) {
    if (view.getUint32(offset, true) !== central) continue
    const name = Buffer.from(zip.subarray(offset + 46, offset + 46 + view.getUint16(offset + 28, true))).toString()
    if (name === path) change(view, offset + at)
  }
  return zip
}

const add = (path: string, content: Uint8Array = text) => zipOf({ [path]: content })
const tell = (at: number, change: (view: DataView, offset: number) => void) => patched(add(lesson), lesson, at, change)

/** Zips that nobody sends by mistake, and some that people do: what is wrong, the zip, and the file it is called by. */
export const hostileZips: [string, () => Uint8Array, string][] = [
  ['a path that leads out', () => add('../outside.md'), '../outside.md: Its path leads out'],
  [
    'a path that leads out deep inside',
    () => add('course/../../outside.md'),
    'course/../../outside.md: Its path leads out',
  ],
  ['a path from the root', () => add('/etc/passwd'), '/etc/passwd: Its path begins at the root'],
  ['a path on a disk of Windows', () => add('C:/x.md'), 'C:/x.md: Its path begins at the root'],
  ['backslashes', () => add('course\\x.md'), 'course\\x.md: Its path has a backslash'],
  ['a line end in a name', () => add('course/a\nb.md'), 'Its name has characters'],
  [
    'a link',
    () => zipOf({ [lesson]: [strToU8('/etc/passwd'), { os: 3, attrs: 0xa1ff0000 }] }),
    `${lesson}: This is a link`,
  ],
  [
    'a password',
    () => tell(8, (view, at) => view.setUint16(at, view.getUint16(at, true) | 1, true)),
    `${lesson}: This is encrypted`,
  ],
  [
    'another way of packing',
    () => tell(10, (view, at) => view.setUint16(at, 14, true)),
    `${lesson}: This is packed in a way`,
  ],
  ['a zip in the zip', () => add('course/more.zip', zipOf()), 'course/more.zip: This is an archive'],
  ['a bomb', () => zipOf({ [lesson]: [new Uint8Array(8 << 20), { level: 9 }] }), `${lesson}: This grows too much`],
  [
    'a file that is larger than it says',
    () => tell(24, (view, at) => view.setUint32(at, 10, true)),
    `${lesson}: This is damaged`,
  ],
  [
    'a file with another checksum',
    () => tell(16, (view, at) => view.setUint32(at, 1, true)),
    `${lesson}: This is damaged`,
  ],
  [
    'a text of megabytes',
    () => zipOf({ [lesson]: [new Uint8Array(2 << 20), { level: 0 }] }),
    `${lesson}: This is larger than 1 MiB`,
  ],
  [
    'a picture of many megabytes',
    () => zipOf({ 'course/images/a.png': [new Uint8Array(21 << 20), { level: 0 }] }),
    'course/images/a.png: This is larger than 20 MiB',
  ],
  [
    'names that differ by case',
    () => add('course/01-section-s/02-TWO.md'),
    'course/01-section-s/02-TWO.md: Its name is that of course/01-section-s/02-two.md',
  ],
  ['folders that differ by case', () => add('Course/x.md'), 'Course/x.md: Its name is that of course'],
  [
    'a file where a folder is',
    () => add('course/01-section-s'),
    'course/01-section-s: Its name is that of course/01-section-s',
  ],
  ['no zip', () => strToU8('<html>'), 'This is no zip'],
  ['half a zip', () => zipOf({ 'course/images/a.png': dot }).subarray(0, 600), 'This is no zip'],
  ['UTF-16', () => add(lesson, Buffer.from(`\ufeff${lessonText('c')}`, 'utf16le')), `${lesson}: This is UTF-16`],
  ['Latin-1', () => add(lesson, Buffer.from(lessonText('c', 'caf\xe9'), 'latin1')), `${lesson}: This is not UTF-8`],
  [
    'an address twice',
    () => add('course/01-section-s/03-two.md'),
    'course/01-section-s/03-two.md: Its name, without the number, is that of',
  ],
  [
    'a key twice',
    () => add(lesson, strToU8(lessonText('two'))),
    `${lesson}: Its key stands in course/01-section-s/02-two.md too`,
  ],
  ['a program', () => add('course/run.sh'), 'course/run.sh: This has no place'],
  [
    'no folder',
    () => zipOf({}, { 'course.md': smallCourse['course/course.md'] ?? '' }),
    'course.md: Put the course’s folder into the zip',
  ],
  ['nothing of ours', () => zipOf({}, { 'readme.md': 'Hello' }), 'readme.md: This has no place'],
]

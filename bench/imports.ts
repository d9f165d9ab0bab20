import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { zipped } from '@academy/kernel'
import { ms, type Table } from './report.ts'
import type { Session } from './session.ts'

type Given = { baseUrl: string; editor: Session; supervisor: number; courses: number }

const lessonsPerSection = 5
const sectionsPerCourse = 4

const words = 'trace span latency sampling collector burn budget queue retry baggage context alert error release'.split(
  ' ',
)

/** Words in changing order, so that no two lessons are alike. */
const paragraph = (seed: number): string =>
  Array.from({ length: 40 }, (_, at) => words[(seed * (at + 3) + at * at) % words.length]).join(' ')

const lessonFile = (course: number, number: number): string => {
  const seed = course * 100 + number
  const text = Array.from({ length: 8 }, (_, at) => paragraph(seed * 8 + at)).join('\n\n')
  const code = '```js title="app.js"\nSentry.init({ dsn })\n```'
  return `---\nkey: bench-${course}-${number}\ntitle: Lesson ${seed}\nsummary: ${paragraph(seed).slice(0, 120)}\nkind: article\nminutes: 5\n---\n\n${text}\n\n${code}\n`
}

const courseFiles = (course: number): [string, string][] => {
  const slug = `bench-import-${course}`
  const files: [string, string][] = [
    [
      `${slug}/course.md`,
      `---\ntitle: Imported course ${course}\nsummary: For a measurement.\nlevel: beginner\naccess: free\n---\n\n${paragraph(course)}\n`,
    ],
  ]
  for (let section = 0; section < sectionsPerCourse; section++) {
    const folder = `${slug}/0${section + 1}-section-${section + 1}`
    files.push([`${folder}/section.md`, `---\nkey: bench-${course}-s${section}\ntitle: Section ${section + 1}\n---\n`])
    for (let at = 0; at < lessonsPerSection; at++) {
      const number = section * lessonsPerSection + at
      files.push([`${folder}/0${at + 1}-lesson-${number}.md`, lessonFile(course, number)])
    }
  }
  return files
}

async function* entriesOf(courses: number) {
  const encoder = new TextEncoder()
  for (let course = 0; course < courses; course++)
    for (const [name, text] of courseFiles(course)) yield { name, chunks: [encoder.encode(text)] }
}

const zipOf = async (courses: number): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(Buffer.concat(await Array.fromAsync(zipped(entriesOf(courses), new Date()))))

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** The process of an academy that was started with this file; null where processes are not seen in /proc. */
const processOf = (supervisor: number, file: string): number | null => {
  const isChild = (pid: string) => read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')[1] === String(supervisor)
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const found = pids.find((pid) => isChild(pid) && read(`/proc/${pid}/cmdline`).includes(file))
  return found ? Number(found) : null
}

/** Memory that a process holds, in MiB; watched until `stop`, which answers the most of it. */
const watchMemory = (pid: number | null) => {
  const now = () => Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? Number.NaN) / 1024
  const before = now()
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, now())
  }, 100)
  return () => {
    clearInterval(timer)
    return { before, most }
  }
}

/** `courses` is null until the first of them is through. */
type View = { state: string; courses: { outcome: string }[] | null }

/** Sends a zip and waits until its last course is through, as the panel does. */
const importOnce = async ({ baseUrl, editor }: Given, zip: Uint8Array<ArrayBuffer>) => {
  const begun = performance.now()
  const reply = await fetch(`${baseUrl}/api/courses/import`, {
    method: 'POST',
    headers: { cookie: editor.cookie, origin: baseUrl, 'content-type': 'application/zip' },
    body: zip,
  })
  if (!reply.ok) throw new Error(`The import was refused: ${await reply.text()}`)
  const taken = performance.now() - begun
  const { import: id } = (await reply.json()) as { import: string }
  for (;;) {
    const { state, courses: reports } = (await editor.send(`/api/course-imports/${id}?depth=0`)) as View
    const courses = reports ?? []
    if (courses.some(({ outcome }) => outcome === 'refused')) throw new Error('The import has refused courses.')
    if (state === 'done') return { taken, all: performance.now() - begun, courses }
    if (state !== 'waiting' && state !== 'running') throw new Error(`The import is ${state}.`)
    await pause(200)
  }
}

/** An import of many courses in one zip, and the same zip once more: what it takes, and what the worker holds meanwhile. */
export const measureImports = async (given: Given): Promise<Table[]> => {
  const { courses, supervisor } = given
  const zip = await zipOf(courses)
  const worker = processOf(supervisor, 'cms/worker/main.ts')
  const rows = []
  for (const name of ['first import', 'the same zip again']) {
    const stop = watchMemory(worker)
    const { taken, all, courses: reports } = await importOnce(given, zip)
    const { before, most } = stop()
    const outcomes = Map.groupBy(reports, ({ outcome }) => outcome)
    const said = [...outcomes].map(([outcome, { length }]) => `${length} ${outcome}`).join(', ')
    rows.push([name, said, ms(taken), ms(all), ms(all / courses), `${before.toFixed(0)} MiB`, `${most.toFixed(0)} MiB`])
  }
  return [
    {
      title: 'Import of many courses',
      note: `${courses} courses with ${courses * lessonsPerSection * sectionsPerCourse} lessons in one zip of ${(zip.length / 1e6).toFixed(1)} MB, as drafts. “Taken” is when the zip is unpacked and answered, “all” when the last course is in. Memory (RSS) is that of the worker, which imports.`,
      head: ['what', 'courses', 'taken', 'all', 'each course', 'worker before', 'worker at most'],
      rows,
    },
  ]
}

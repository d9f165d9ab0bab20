import { setTimeout as pause } from 'node:timers/promises'
import { ms, type Table } from './report.ts'
import type { Session } from './session.ts'

type Given = { baseUrl: string; editor: Session['send']; environment: Record<string, string>; sizes: number[] }
type Release = {
  number: number
  status: string
  durationMs: number
  pages: { rendered: number; reused: number; total: number }
  timings: Record<string, number>
}

const newest = async (editor: Session['send']): Promise<Release> => {
  const { docs } = (await editor('/api/releases?limit=1&sort=-number&depth=0')) as { docs: Release[] }
  if (!docs[0]) throw new Error('There is no release.')
  return docs[0]
}

/** Waits until a release newer than this one is live; polls like a person with a stopwatch would. */
const liveAfter = async (editor: Session['send'], number: number): Promise<Release> => {
  const deadline = Date.now() + 600_000
  while (Date.now() < deadline) {
    const release = await newest(editor)
    if (release.number > number && release.status === 'failed')
      throw new Error('The release failed; see the admin dashboard.')
    if (release.number > number && release.status === 'live') return release
    await pause(100)
  }
  throw new Error('No release went live within ten minutes.')
}

/** From the click on Publish to the new words on the static page, as a reader would see them. */
const publishOnce = async ({ baseUrl, editor }: Given): Promise<number> => {
  const { docs } = (await editor('/api/courses?limit=1&depth=0&where[slug][equals]=distributed-tracing')) as {
    docs: { id: string; slug: string }[]
  }
  const course = docs[0]
  if (!course) throw new Error('The seed’s course is not there.')
  const title = `Distributed tracing, measured ${Date.now()}`
  const begun = performance.now()
  await editor(`/api/courses/${course.id}`, { method: 'PATCH', body: { title, _status: 'published' } })
  while (!(await (await fetch(`${baseUrl}/courses/${course.slug}`)).text()).includes(title)) await pause(25)
  return performance.now() - begun
}

/** Publish-to-live at growing sizes: a release that renders everything, then one edit on top of it. */
export const measurePublishing = async (given: Given): Promise<Table[]> => {
  Object.assign(process.env, given.environment)
  const { fillUpTo } = await import('./bulk.ts')
  const rows: (string | number)[][] = []
  for (const size of given.sizes) {
    const lessons = await fillUpTo(size)
    const before = await newest(given.editor)
    await given.editor('/api/releases/rebuild', { method: 'POST', body: { full: true } })
    const full = await liveAfter(given.editor, before.number)
    const seen = [await publishOnce(given), await publishOnce(given), await publishOnce(given)]
    const last = await newest(given.editor)
    const phases = Object.entries(last.timings ?? {})
      .map(([name, value]) => `${name} ${ms(value)}`)
      .join(', ')
    rows.push([
      lessons,
      full.pages.total,
      ms(full.durationMs),
      ...seen.map(ms),
      `${last.pages.rendered} of ${last.pages.total}`,
      phases,
    ])
  }
  return [
    {
      title: 'Publish to live',
      note: 'From the PATCH that publishes a course’s new title until the static page shows it, three times; the search index is part of it.',
      head: [
        'lessons',
        'pages',
        'whole release',
        '1st edit',
        '2nd edit',
        '3rd edit',
        'pages rendered',
        'phases of the last',
      ],
      rows,
    },
  ]
}

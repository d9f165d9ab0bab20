import { chromium } from 'playwright-core'
import { chromiumArgs } from '../tests/support/browser.ts'
import { removeDir, temporaryDir } from '../tests/support/startAcademy.ts'
import { ms, percentile, type Table } from './report.ts'
import type { Session } from './session.ts'

type Given = { baseUrl: string; editor: Session }
type Screen = { name: string; path: string; shows: string }

const rounds = 5
const rows = '.table tbody tr'
const title = '#field-title'

/** As `addCookies` takes them. */
const cookiesOf = ({ cookie }: Session, url: string) =>
  cookie.split('; ').map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return { name, value: value.join('='), url }
  })

const countOf = async (editor: Session['send'], collection: string, where = ''): Promise<number> =>
  ((await editor(`/api/${collection}/count?${where}`)) as { totalDocs: number }).totalDocs

const screensOf = async (editor: Session['send']): Promise<Screen[]> => {
  const first = async (collection: string, where: string) => {
    const { docs } = (await editor(`/api/${collection}?limit=1&depth=0&${where}`)) as { docs: { id: string }[] }
    if (!docs[0]) throw new Error(`There is nothing in ${collection} where ${where}.`)
    return docs[0].id
  }
  const course = await first('courses', 'where[slug][equals]=distributed-tracing')
  const lesson = await first('lessons', `where[course][equals]=${course}`)
  const longest = await first('courses', 'sort=-estimatedMinutes')
  const itsLessons = await countOf(editor, 'lessons', `where[course][equals]=${longest}`)
  return [
    { name: 'courses', path: '/admin/collections/courses', shows: rows },
    { name: 'lessons', path: '/admin/collections/lessons', shows: rows },
    {
      name: 'lessons, searched, filtered, sorted, 100 a page',
      path: '/admin/collections/lessons?search=lesson&where[kind][equals]=article&sort=title&limit=100',
      shows: rows,
    },
    { name: 'a course’s form', path: `/admin/collections/courses/${course}`, shows: title },
    {
      name: `the outline of ${itsLessons} lessons, ready for the keyboard`,
      path: `/admin/collections/courses/${longest}/outline`,
      shows: ':not([inert]) > * > [role=treegrid] tr',
    },
    { name: 'a lesson’s form', path: `/admin/collections/lessons/${lesson}`, shows: title },
  ]
}

/**
 * From asking for a screen of the panel to what one came for being there, in Chromium, each time a whole page. The browser has a profile on
 * disk, as an author's has: one without keeps no compiled scripts.
 */
export const measurePanel = async ({ baseUrl, editor }: Given): Promise<Table[]> => {
  const [courses, lessons] = [await countOf(editor.send, 'courses'), await countOf(editor.send, 'lessons')]
  const profile = temporaryDir('profile')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROME_PATH,
    args: chromiumArgs,
    baseURL: baseUrl,
  })
  await context.addCookies(cookiesOf(editor, baseUrl))
  const page = await context.newPage()
  const measured = []
  for (const { name, path, shows } of await screensOf(editor.send)) {
    const times = []
    for (let round = 0; round <= rounds; round++) {
      const begun = performance.now()
      await page.goto(path, { waitUntil: 'commit' })
      await page.locator(shows).first().waitFor()
      times.push(performance.now() - begun)
      await page.waitForLoadState('networkidle')
    }
    const [first, ...warm] = times
    measured.push([name, ms(first ?? Number.NaN), ms(percentile(warm, 0.5)), ms(Math.max(...warm))])
  }
  await context.close()
  removeDir(profile)
  return [
    {
      title: 'The panel’s screens',
      note: `With ${courses} courses and ${lessons} lessons; the median and the slowest of ${rounds} visits after the first.`,
      head: ['screen', 'first visit', 'median', 'slowest'],
      rows: measured,
    },
  ]
}

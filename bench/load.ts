import { type Catalogue, catalogue } from '@academy/catalog/contract'
import autocannon from 'autocannon'
import { beforeAndAfter } from './earlier.ts'
import { percentile, type Table } from './report.ts'

const seconds = 8
const connections = [1, 8, 32]

type Target = { name: string; url: string; headers?: Record<string, string> }

/** Requests a second and latencies in milliseconds, each request counted, after a warm-up. */
const shoot = async ({ url, headers }: Target, concurrent: number): Promise<(string | number)[]> => {
  await autocannon({ url, headers, connections: concurrent, duration: 2 })
  const taken: number[] = []
  const { requests, errors, non2xx } = await autocannon({
    url,
    headers,
    connections: concurrent,
    duration: seconds,
    setupClient: (client) => client.on('response', (_status, _bytes, milliseconds) => taken.push(milliseconds)),
  })
  if (errors + non2xx > 0) throw new Error(`${url}: ${errors} errors and ${non2xx} refusals under load`)
  return [Math.round(requests.average), ...[0.5, 0.95, 0.99].map((share) => percentile(taken, share).toFixed(1))]
}

/** `nextUrl` is the admin panel's own address; `cookie` a session's. */
type Given = { baseUrl: string; nextUrl: string; cookie: string }

const targetsOf = ({ courses }: Catalogue, { baseUrl, nextUrl, cookie }: Given): Target[] => {
  const course = courses[0]
  if (!course) throw new Error('The catalogue is empty.')
  const read = `/api/courses/${course.id}?depth=0`
  return [
    { name: 'static course page', url: `${baseUrl}/courses/${course.slug}` },
    { name: 'catalogue page', url: `${baseUrl}/courses` },
    { name: 'filtered catalogue (on demand)', url: `${baseUrl}/courses?level=${course.level}` },
    { name: 'REST: one course, outside Next', url: `${baseUrl}${read}` },
    { name: 'REST: one course, inside Next', url: `${nextUrl}${read}` },
    { name: 'REST: one course, signed in, outside Next', url: `${baseUrl}${read}`, headers: { cookie } },
    { name: 'REST: one course, signed in, inside Next', url: `${nextUrl}${read}`, headers: { cookie } },
    { name: 'REST: who am I, signed in', url: `${baseUrl}/api/users/me?depth=0`, headers: { cookie } },
  ]
}

/** Pages and REST reads at growing concurrency; the same read inside and outside Next in one run. */
export const measureLoad = async (given: Given): Promise<Table[]> => {
  const public_ = catalogue.parse(await (await fetch(`${given.baseUrl}/api/catalogue`)).json())
  const rows: (string | number)[][] = []
  for (const target of targetsOf(public_, given)) {
    for (const concurrent of connections) rows.push([target.name, concurrent, ...(await shoot(target, concurrent))])
  }
  const perSecond = (name: string, concurrent: number) =>
    Number(rows.find((row) => row[0] === name && row[1] === concurrent)?.[2])
  const ratio = (read: string, concurrent: number) =>
    (perSecond(`${read}, outside Next`, concurrent) / perSecond(`${read}, inside Next`, concurrent)).toFixed(1)
  const ratios = connections.map((concurrent) => [
    concurrent,
    ratio('REST: one course', concurrent),
    ratio('REST: one course, signed in', concurrent),
  ])
  return [
    {
      title: 'Pages and REST reads under load',
      note: `autocannon, ${seconds} s each after 2 s of warm-up, as a guest unless it says otherwise; latencies of all requests.`,
      head: ['what', 'connections', 'requests/s', 'p50 ms', 'p95 ms', 'p99 ms'],
      rows,
    },
    {
      title: 'REST outside Next beside inside Next',
      note: 'Times the requests a second. The origin remembers what it told guests until content changes; whoever is signed in is answered anew.',
      head: ['connections', 'as a guest', 'signed in'],
      rows: ratios,
    },
    beforeAndAfter(rows),
  ]
}

import { type Catalogue, catalogue } from '@academy/catalog/contract'
import autocannon from 'autocannon'
import type { Table } from './report.ts'

const seconds = 8
const connections = [1, 8, 32]

/** Requests a second and latency of one address, after a warm-up. */
const shoot = async (url: string, concurrent: number): Promise<(string | number)[]> => {
  await autocannon({ url, connections: concurrent, duration: 2 })
  const { requests, latency, errors, non2xx } = await autocannon({ url, connections: concurrent, duration: seconds })
  if (errors + non2xx > 0) throw new Error(`${url}: ${errors} errors and ${non2xx} refusals under load`)
  return [Math.round(requests.average), latency.p50, latency.p97_5, latency.p99]
}

type Target = { name: string; url: string }

const targetsOf = ({ courses }: Catalogue, baseUrl: string, nextUrl: string): Target[] => {
  const course = courses[0]
  if (!course) throw new Error('The catalogue is empty.')
  const read = `/api/courses/${course.id}?depth=0`
  return [
    { name: 'static course page', url: `${baseUrl}/courses/${course.slug}` },
    { name: 'catalogue page', url: `${baseUrl}/courses` },
    { name: 'filtered catalogue (on demand)', url: `${baseUrl}/courses?level=${course.level}` },
    { name: 'REST: one course, outside Next', url: `${baseUrl}${read}` },
    { name: 'REST: one course, inside Next', url: `${nextUrl}${read}` },
  ]
}

/** Pages and REST reads at growing concurrency; the same read inside and outside Next in one run. */
export const measureLoad = async (baseUrl: string, nextUrl: string): Promise<Table[]> => {
  const public_ = catalogue.parse(await (await fetch(`${baseUrl}/api/catalogue`)).json())
  const rows: (string | number)[][] = []
  for (const { name, url } of targetsOf(public_, baseUrl, nextUrl)) {
    for (const concurrent of connections) rows.push([name, concurrent, ...(await shoot(url, concurrent))])
  }
  const perSecond = (name: string, concurrent: number) =>
    Number(rows.find((row) => row[0] === name && row[1] === concurrent)?.[2])
  const ratios = connections.map((concurrent) => [
    concurrent,
    (
      perSecond('REST: one course, outside Next', concurrent) / perSecond('REST: one course, inside Next', concurrent)
    ).toFixed(1),
  ])
  return [
    {
      title: 'Pages and REST reads under load',
      note: `autocannon, ${seconds} s each after 2 s of warm-up, as a guest; latencies in whole milliseconds.`,
      head: ['what', 'connections', 'requests/s', 'p50 ms', 'p97.5 ms', 'p99 ms'],
      rows,
    },
    { title: 'REST outside Next beside inside Next', head: ['connections', 'times the requests/s'], rows: ratios },
  ]
}

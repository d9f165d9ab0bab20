import { expect, test } from 'vitest'
import type { Answer } from './ask.ts'
import { checkUrl } from './checkUrl.ts'

/** A web of a few addresses: what each answers HEAD and GET, in order; the last one for good. */
const web = (pages: Record<string, (number | string)[]>) => {
  const asked: string[] = []
  const ask = async (url: URL, method: string): Promise<Answer> => {
    asked.push(`${method} ${url.href}`)
    const answers = pages[url.href] ?? []
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    if (answer === undefined) throw new Error('getaddrinfo ENOTFOUND')
    return typeof answer === 'number' ? { status: answer, location: null } : { status: 301, location: answer }
  }
  return { ask, asked }
}
const page = 'https://a.example/'

const table: [string, Record<string, (number | string)[]>, string, number][] = [
  ['a page that is there', { [page]: [200] }, 'ok', 1],
  ['one whose server knows no HEAD', { [page]: [405, 200] }, 'ok', 2],
  ['one that HEAD alone does not find', { [page]: [404, 200] }, 'ok', 2],
  ['one that is not there', { [page]: [404] }, 'broken', 2],
  ['one that moved', { [page]: ['/new'], 'https://a.example/new': [200] }, 'ok', 2],
  ['one that moved to nowhere', { [page]: ['/new'], 'https://a.example/new': [404] }, 'broken', 4],
  ['one behind a wall', { [page]: [403] }, 'unreachable', 4],
  ['one that is down', { [page]: [503] }, 'unreachable', 4],
  ['one that comes back at the second try', { [page]: [503, 503, 200] }, 'ok', 3],
  ['a circle', { [page]: [page] }, 'unreachable', 24],
  ['a name that nobody knows', {}, 'unreachable', 4],
]

test.each(table)('%s', async (_case, pages, state, questions) => {
  const { ask, asked } = web(pages)
  expect(await checkUrl(page, ask)).toMatchObject({ state })
  expect(asked).toHaveLength(questions)
})

test('what is no address is broken, and nobody is asked', async () => {
  const { ask, asked } = web({})
  expect(await checkUrl('https://', ask)).toMatchObject({ state: 'broken' })
  expect(asked).toEqual([])
})

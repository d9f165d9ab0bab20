import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { baseUrl, visit } from '../support/academy.ts'

/** Every address on our own origin that a page refers to, without its fragment. */
const addressesOn = (html: string): string[] =>
  parse(html)
    .querySelectorAll('[href], [src]')
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .filter((address) => URL.canParse(address, baseUrl()))
    .map((address) => new URL(address, baseUrl()))
    .filter(({ origin }) => origin === baseUrl())
    .map(({ pathname, search }) => pathname + search)

/** A course of another test that was taken away since the page was read is no broken link: the page no longer names it. */
const stillLeadsTo = async (path: string, from: string): Promise<boolean> =>
  addressesOn(await (await visit(from)).text()).includes(path)

test('every link, picture, script and style that a guest can reach answers', async () => {
  const seen = new Set(['/'])
  const broken: string[] = []
  const waiting: [path: string, from: string][] = [['/', '']]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [path, from] = next
    const response = await visit(path)
    const body = await response.text()
    if (!response.ok && (await stillLeadsTo(path, from))) broken.push(`${path} on ${from}: ${response.status}`)
    // Filters lead to one another without end; the panel is for staff.
    if (!response.headers.get('content-type')?.startsWith('text/html') || /[?]|^\/admin|^\/api/.test(path)) continue
    for (const address of addressesOn(body)) {
      if (seen.has(address)) continue
      seen.add(address)
      waiting.push([address, path])
    }
  }
  expect(broken).toEqual([])
  expect(seen.size).toBeGreaterThan(60)
})

import { gzipSync } from 'node:zlib'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { visit } from '../support/academy.ts'
import { everyKindOfPage } from './pages.ts'

/** Compressed bytes. What a page may make a visitor fetch before they do anything; a library that slips in weighs more. */
const most = 15_000

const weights = new Map<string, { bytes: number; imports: string[] }>()

const weigh = async (address: string) => {
  const known = weights.get(address)
  if (known) return known
  const text = await (await visit(address)).text()
  const imports = [...text.matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g)]
  const weighed = {
    bytes: gzipSync(text).length,
    imports: imports.map(([, to = '']) => new URL(to, `http://site${address}`).pathname),
  }
  weights.set(address, weighed)
  return weighed
}

const scriptsOf = async (path: string): Promise<Map<string, number>> => {
  const waiting = parse(await (await visit(path)).text())
    .querySelectorAll('script[src]')
    .map((script) => script.getAttribute('src') ?? '')
  const found = new Map<string, number>()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next)) continue
    const { bytes, imports } = await weigh(next)
    found.set(next, bytes)
    waiting.push(...imports)
  }
  return found
}

test('no page makes a guest fetch more scripts than it needs', async () => {
  const heavy: object[] = []
  for (const [name, path] of await everyKindOfPage()) {
    const scripts = await scriptsOf(path)
    const bytes = [...scripts.values()].reduce((sum, each) => sum + each, 0)
    if (bytes > most) heavy.push({ name, bytes, scripts: Object.fromEntries(scripts) })
  }
  expect(heavy).toEqual([])
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { basedOn } from '../../keeping/header.ts'
import { formOf, forms, known } from './documents.ts'
import { guardSaves } from './guardSaves.ts'

const document = 'lessons/00000000-0000-4000-8000-000000000001'
const [english, deutsch] = [formOf(document, 'en'), formOf(document, 'de')]

const form = (fields: object): RequestInit => {
  const body = new FormData()
  body.set('_payload', JSON.stringify(fields))
  return { method: 'PATCH', body }
}
const sentIn = (init: RequestInit | undefined) => {
  const text = init?.body instanceof FormData ? init.body.get('_payload') : null
  return { base: new Headers(init?.headers).get(basedOn), fields: typeof text === 'string' ? JSON.parse(text) : null }
}

let answers: Response[]
let asked: { url: string; init?: RequestInit }[]
let panel: { fetch: typeof fetch }
beforeEach(() => {
  vi.stubGlobal('location', { origin: 'https://academy.example' })
  answers = []
  asked = []
  panel = {
    fetch: async (url, init) => {
      asked.push({ url: String(url), init })
      return answers.shift() ?? Response.json({})
    },
  }
  guardSaves(panel)
  known.set(english, { title: 'Spans', updatedAt: '1' })
  known.set(deutsch, { title: 'Spannen', updatedAt: '2' })
})
afterEach(() => {
  known.clear()
  forms.clear()
})

const save = (query: string, fields: object) => panel.fetch(`/api/${document}?${query}`, form(fields))

test.each([
  ['in German', 'locale=de', '2', deutsch, english],
  ['in English', 'locale=en', '1', english, deutsch],
  ['that names no language', 'draft=true', '1', english, deutsch],
])(
  'a save %s is made from what its own form was filled with, and is known to it alone',
  async (_case, query, base, own, other) => {
    const before = known.get(other)
    answers = [Response.json({ doc: { title: 'New', updatedAt: '3' } })]
    await save(query, { title: 'New', updatedAt: '0' })
    expect(sentIn(asked[0]?.init).base).toBe(base)
    expect([known.get(own)?.updatedAt, known.get(other)]).toEqual(['3', before])
  },
)

test('a save that comes too late is brought together with what is stored in its language', async () => {
  const refused = Response.json({ errors: [{ data: { code: 'catalog/changed-meanwhile' } }] }, { status: 409 })
  const stored = { title: 'Spannen', summary: 'Kurz.', updatedAt: '4' }
  answers = [refused, Response.json(stored), Response.json({ doc: { ...stored, title: 'Neu', updatedAt: '5' } })]
  await save('locale=de', { title: 'Neu', updatedAt: '2' })
  expect(asked[1]?.url).toContain('locale=de&fallback-locale=none')
  expect(sentIn(asked[2]?.init)).toEqual({ base: '4', fields: { title: 'Neu', updatedAt: '4' } })
  expect(known.get(english)).toEqual({ title: 'Spans', updatedAt: '1' })
})

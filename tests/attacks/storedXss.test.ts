import { type Catalogue, catalogue as catalogueSchema, type PageLocals, type RichText } from '@academy/catalog/contract'
import { loadSite, type Site } from '@academy/catalog/site'
import { parse } from 'node-html-parser'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { newPerson, type Person } from '../auth/people.ts'
import { baseUrl, json, signIn, visit } from '../support/academy.ts'

// Text that somebody typed and that a page takes for markup: it would act with the rights of whoever reads it.

const evil = `"'><script>attack()</script><img src=x onerror=attack()></title></style>]]>--><b data-attack="1" onfocus="attack()`

/** Whether a text is for people: it has spaces. Slugs, ids, kinds and dates have none. */
const isProse = (value: string) => /\S\s+\S/.test(value)

/** The same with the attack behind every text; addresses stay, because no other than http and https can be stored. */
const poisoned = <Value>(value: Value, name = ''): Value => {
  if (typeof value === 'string') {
    return (
      isProse(value) || /^(title|name|label|headline|summary|caption)$/.test(name) ? value + evil : value
    ) as Value
  }
  if (Array.isArray(value)) return value.map((item) => poisoned(item, name)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, poisoned(inner, key)])) as Value
}

let site: Site
let hostile: Catalogue
let bodies: Map<string, RichText>

beforeAll(async () => {
  site = await loadSite(inject('academy').environment.SITE_DIR ?? 'dist/site')
  hostile = poisoned(catalogueSchema.parse(await (await visit('/api/catalogue')).json()))
  const editor = await signIn('editor')
  const { docs } = (await (await editor('/api/lessons?limit=200&depth=0')).json()) as {
    docs: { id: string; body: RichText }[]
  }
  bodies = new Map(docs.map(({ id, body }) => [id, poisoned(body)]))
})

const localsFor = (): PageLocals => ({
  content: {
    catalogue: hostile,
    readLesson: async (id) => {
      const body = bodies.get(id)
      return body ? { state: 'open', body } : { state: 'locked', reason: 'sign-in-required' }
    },
  },
  viewer: { id: '1', name: `Ada${evil}`, role: 'student' },
  mode: 'live',
  origin: baseUrl(),
})

/** What the panel hands to its own scripts: one call with nothing but JSON, which runs nothing that is in it. */
const isHandedOver = (script: string): boolean => {
  const [, given] = /^self\.__next_f\.push\((.*)\)$/s.exec(script.trim()) ?? []
  try {
    return given !== undefined && Array.isArray(JSON.parse(given))
  } catch {
    return false
  }
}

/** Within a quoted attribute markup is text, so what counts is what a parser makes of the page. */
const looksHarmless = (text: string, where: string) => {
  const elements = parse(text, { comment: true }).querySelectorAll('*')
  const made = elements.filter(({ rawTagName, attributes, textContent }) => {
    const names = Object.keys(attributes)
    const isCode =
      /^script$/i.test(rawTagName) &&
      !/json/.test(attributes.type ?? '') &&
      textContent.includes('attack()') &&
      !isHandedOver(textContent)
    const leads = [attributes.href, attributes.src, attributes.action, attributes.formaction]
    const isLink = leads.some((address) => /^\s*(javascript|vbscript|data:text)/i.test(address ?? ''))
    return isCode || isLink || attributes.src === 'x' || names.some((name) => /^on|^data-attack$/i.test(name))
  })
  expect(made.map(String), where).toEqual([])
}

describe('what is typed into a course, a lesson or a profile is text', () => {
  test('on every page, in its title, in what search engines and feeds read', async () => {
    const paths = [...site.listPages(hostile).map(({ path }) => path), '/courses?level=advanced']
    expect(paths).toEqual(expect.arrayContaining(['/rss.xml', '/sitemap.xml', '/', '/courses']))
    let shown = 0
    for (const path of paths) {
      const reply = await site.render(new Request(new URL(path, baseUrl())), localsFor())
      if (!/html|xml|json/.test(reply.headers.get('content-type') ?? '')) continue
      const text = await reply.text()
      shown += Number(text.includes('attack()'))
      if (/html|xml/.test(reply.headers.get('content-type') ?? '')) looksHarmless(text, path)
      for (const script of parse(text).querySelectorAll('script[type="application/ld+json"]')) {
        expect(() => JSON.parse(script.textContent), path).not.toThrow()
      }
    }
    // Were it left out rather than written as text, the test would show nothing.
    expect(shown).toBeGreaterThan(10)
  })

  test('in the title and the description that others show of a page', async () => {
    const [course] = hostile.courses
    const reply = await site.render(new Request(`${baseUrl()}/courses/${course?.slug}`), localsFor())
    const page = parse(await reply.text())
    expect(page.querySelector('title')?.textContent).toContain('attack()')
    expect(page.querySelector('meta[property="og:title"]')?.getAttribute('content')).toContain('attack()')
    expect(page.querySelector('h1')?.textContent).toContain('<script>attack()</script>')
  })
})

test.each(['javascript:attack()', ' javascript:attack()', 'data:text/html,x', 'https://a b'])(
  'an instructor’s page has no link to %j',
  async (url) => {
    const editor = await signIn('editor')
    const reply = await editor('/api/instructors', json('POST', { name: 'Ada', links: [{ label: 'x', url }] }))
    expect(reply.status).toBe(400)
  },
)

describe('a profile', () => {
  let person: Person
  beforeAll(async () => {
    person = await newPerson()
  })
  afterAll(async () => {
    await (await signIn('admin'))(`/api/users/${person.id}`, { method: 'DELETE' })
  })
  const change = (fields: object) => person.as(`/api/users/${person.id}`, json('PATCH', fields))

  test.each([
    ['javascript:attack()'],
    ['JAVASCRIPT:attack()'],
    [' javascript:attack()'],
    ['java\nscript:attack()'],
    ['data:text/html,<script>attack()</script>'],
    ['vbscript:attack()'],
    ['//evil.test'],
    ['https://'],
    ['https://a"onfocus="attack()'],
  ])('has no link to %j', async (url) => {
    expect((await change({ links: [{ label: 'x', url }] })).status).toBe(400)
  })

  test.each([
    ['handle', '<script>'],
    ['handle', '../admin'],
    ['timeZone', '"><script>'],
    ['language', '"><script>'],
    ['notifications', { '<script>': { email: true } }],
  ])('has no %s such as %j', async (field, value) => {
    expect((await change({ [field]: value })).status).toBe(400)
  })

  test('keeps markup as words, in answers that no browser takes for a page', async () => {
    expect((await change({ name: `Ada ${evil}`.slice(0, 120), bio: evil })).status).toBe(200)
    const admin = await signIn('admin')
    for (const path of [`/api/users/${person.id}`, '/api/users?limit=100']) {
      const reply = await admin(path)
      expect(reply.headers.get('content-type')).toMatch(/^application\/json/)
      expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
    }
    looksHarmless(await (await admin(`/admin/collections/users/${person.id}`)).text(), 'the panel')
  })
})

test.each([
  '/sign-in?error=',
  '/sign-in?returnTo=',
  '/sign-up?error=',
  '/search?q=',
  '/courses?q=',
  '/courses?level=',
  '/courses/',
  '/there-is-no-page/',
  '/api/auth/error?error=',
])('what an address says is text: %s', async (path) => {
  looksHarmless(await (await visit(path + encodeURIComponent(evil))).text(), path)
})

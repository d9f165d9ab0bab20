import { expect, test } from 'vitest'
import { addSecret, addSecretTitle, fragmentsOf, noSecrets, publicRuns, type Secrets, secretsIn } from './secrets.ts'

const text = (value: string, format = 0) => ({ type: 'text', text: value, format })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const body = (...children: object[]) => ({ root: { type: 'root', children } })

const sentence =
  'Put the burn rate alert on two windows so that a short spike wakes nobody at night and a slow leak still does'
const secret = body(paragraph(text('Put the burn rate alert on '), text('two windows', 1), text(sentence.slice(38))))
const locked = () => {
  const secrets = noSecrets()
  addSecret(secrets, 'the lesson', fragmentsOf(secret))
  return secrets
}

const foundIn = (html: string, secrets: Secrets) => secretsIn(html, secrets)[0]?.what

test.each([
  ['a copied paragraph is found', `<p>${sentence}</p>`, 'the lesson'],
  [
    'so is one whose words are formatted',
    `<p>Put the <em>burn rate</em> alert on two windows so that a short spike</p>`,
    'the lesson',
  ],
  [
    'so is one in the properties of an island',
    `<x-island props="{&quot;a&quot;:&quot;${sentence}&quot;}"></x-island>`,
    'the lesson',
  ],
  ['so is one in capitals', `<p>${sentence.toUpperCase()}</p>`, 'the lesson'],
  ['a few of its words are nothing', '<p>Put the burn rate alert on two</p>', undefined],
  ['another text is nothing', '<p>Put a burn rate alert on one window and let a spike wake everybody</p>', undefined],
])('%s', (_case, html, found) => {
  expect(foundIn(html, locked())).toBe(found)
})

test('what public content says is known by its own words, wherever the run begins', () => {
  const known = publicRuns(body(paragraph(text(`It is well known: ${sentence}`))))
  expect(secretsIn(`<p>${sentence}</p>`, locked()).filter(({ run }) => !known.has(run))).toEqual([])
})

test('a draft’s title is found, a short one is not', () => {
  const secrets = noSecrets()
  addSecretTitle(secrets, 'long', 'How we will price the enterprise plan')
  addSecretTitle(secrets, 'short', 'What you will learn')
  expect(foundIn('<h2>How we will price the enterprise plan</h2>', secrets)).toBe('long')
  expect(foundIn('<h2>What you will learn</h2>', secrets)).toBeUndefined()
})

test('code is read as its characters, however it is coloured', () => {
  const code = 'const burn = errors / total / budget\nif (burn > 14.4 && slow > 14.4) page(oncall)'
  const secrets = noSecrets()
  addSecret(secrets, 'code', fragmentsOf(body({ type: 'block', fields: { blockType: 'code', code } })))
  const escaped: Record<string, string> = { '&': '&amp;', '>': '&gt;' }
  const html = code.replace(/\w+|[&>]/g, (token) => escaped[token] ?? `<span style="color:red">${token}</span>`)
  expect(foundIn(`<pre>${html}</pre>`, secrets)).toBe('code')
})

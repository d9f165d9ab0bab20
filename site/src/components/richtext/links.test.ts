import { expect, test } from 'vitest'
import { speaking } from '#site/speaking.ts'
import { richText } from '../../../tests/fixture.ts'
import { withLinks } from './links.ts'

const linking = (url: string) => {
  const text = richText('words')
  text.root.children.push({ type: 'paragraph', children: [{ type: 'link', fields: { url }, children: [] }] })
  return text
}

test.each([
  ['a page of the catalogue', '/courses/tracing', '/de/courses/tracing'],
  ['a place in one', '/courses/tracing/spans#why', '/de/courses/tracing/spans#why'],
  ['a page that is in English alone', '/sign-in', '/sign-in'],
  ['a place on the same page', '#why', '#why'],
  ['somebody else’s page', 'https://example.com/courses', 'https://example.com/courses'],
])('on a German page a link to %s leads where a German reader wants to go', (_case, url, address) => {
  expect(withLinks(linking(url), speaking({ language: 'de' }).to)).toEqual(linking(address))
})

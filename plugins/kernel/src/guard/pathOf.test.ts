import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'
import { pathFacts } from './pathOf.ts'

const fields = (list: object[]) => list as FlattenedField[]
const collections: Record<string, FlattenedField[]> = {
  users: fields([{ name: 'email', type: 'email' }]),
  lessons: fields([
    { name: 'title', type: 'text' },
    { name: 'body', type: 'richText' },
    { name: 'author', type: 'relationship', relationTo: 'users' },
  ]),
  courses: fields([
    { name: 'title', type: 'text' },
    {
      name: 'sections',
      type: 'array',
      flattenedFields: [{ name: 'lessons', type: 'relationship', relationTo: 'lessons', hasMany: true }],
    },
    { name: 'owner', type: 'relationship', relationTo: ['users', 'lessons'] },
  ]),
}
const facts = (path: string) => pathFacts(path, collections.courses ?? [], (slug) => collections[slug] ?? [])

test.each([
  ['a field of the document', 'title', 0, false],
  ['a reference itself', 'sections.lessons', 0, false],
  ['the id of what is referred to', 'sections.lessons.id', 0, false],
  ['a part of a reference to one of several', 'owner.value', 0, false],
  ['a field of what is referred to', 'sections.lessons.title', 1, false],
  ['the same as GraphQL writes it', 'sections__lessons__title', 1, false],
  ['rich text behind a reference', 'sections.lessons.body', 1, true],
  ['inside rich text', 'sections.lessons.body.root', 1, true],
  ['two references', 'sections.lessons.author.email', 2, false],
  ['a field behind one of several', 'owner.value.email', Number.POSITIVE_INFINITY, false],
  ['a version’s own document', 'version.sections.lessons.author.email', 2, false],
  ['the document of a version', 'parent.sections.lessons.title', 2, false],
  ['an unknown name, which Payload refuses', 'nothing.at.all', 0, false],
])('%s', (_case, path, hops, opaque) => {
  expect(facts(path)).toMatchObject({ hops, opaque })
})

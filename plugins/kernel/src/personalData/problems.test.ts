import type { FlattenedField } from 'payload'
import { describe, expect, test } from 'vitest'
import type { PersonalData } from './declaration.ts'
import { byEmail, byUser } from './finders.ts'
import { personalDataProblems } from './problems.ts'

const fields = (list: object[]) => list as FlattenedField[]
const toUser = (name: string, more: object = {}) => ({ name, type: 'relationship', relationTo: 'users', ...more })
const title = { name: 'title', type: 'text' }

const notes = (...list: object[]) => ({ slug: 'notes', flattenedFields: fields([title, ...list]) })
const declared = (more: Partial<PersonalData> = {}): PersonalData => ({
  name: 'notes',
  collection: 'notes' as PersonalData['collection'],
  about: 'Your notes.',
  found: byUser('user'),
  exported: ['title'],
  erasure: { does: 'delete' },
  ...more,
})
const problems = (holder: ReturnType<typeof notes>, declarations: PersonalData[], as: 'collections' | 'globals') =>
  personalDataProblems({
    collections: [],
    globals: [],
    admin: { user: 'users' },
    custom: { personalData: declarations },
    [as]: [holder],
  })

describe('a field that says who somebody is wants a declaration', () => {
  test.each<[string, object, string]>([
    ['a relation to people', toUser('user'), 'user'],
    ['one among several', { name: 'owner', type: 'relationship', relationTo: ['teams', 'users'] }, 'owner'],
    ['an address', { name: 'to', type: 'email' }, 'to'],
    ['one in a group', { name: 'who', type: 'group', flattenedFields: [toUser('by')] }, 'who.by'],
    ['one in rows', { name: 'rows', type: 'array', flattenedFields: [toUser('by')] }, 'rows.by'],
    ['one in blocks', { name: 'body', type: 'blocks', blocks: [{ flattenedFields: [toUser('by')] }] }, 'body.by'],
  ])('%s', (_case, field, path) => {
    const missing = `notes: “${path}” says who somebody is, and no plugin declares it.`
    expect(problems(notes(field), [], 'collections')).toEqual([missing])
    expect(problems(notes(field), [], 'globals')).toEqual([missing])
    const found = { fields: [path], where: () => ({}) }
    expect(problems(notes(field), [declared({ found })], 'collections')).toEqual([])
  })

  test('a second relation in a collection that is declared for its first', () => {
    const found = problems(notes(toUser('user'), toUser('reviewer')), [declared()], 'collections')
    expect(found).toEqual(['notes: “reviewer” says who somebody is, and no plugin declares it.'])
  })

  test.each<[string, object]>([
    ['a relation to something else', { name: 'course', type: 'relationship', relationTo: 'courses' }],
    ['a text', { name: 'summary', type: 'text' }],
  ])('%s wants none', (_case, field) => {
    expect(problems(notes(field), [], 'collections')).toEqual([])
  })
})

describe('a declaration is wrong that', () => {
  const user = toUser('user', { required: true })
  test.each<[string, Partial<PersonalData>, string]>([
    ['finds rows by no field', { found: byEmail('email') }, 'notes: notes has no field “email”.'],
    ['hands out no field', { exported: ['titel'] }, 'notes: notes has no field “titel”.'],
    [
      'overwrites no field',
      { erasure: { does: 'pseudonymise', fields: { author: null }, becomes: '' } },
      'notes: notes has no field “author”.',
    ],
    [
      'keeps rows that cannot do without the person',
      { erasure: { does: 'keep', reason: '', until: '' } },
      'notes: “user” is required, so its rows cannot outlive the person.',
    ],
  ])('%s', (_case, more, problem) => {
    expect(problems(notes(user), [declared(more)], 'collections')).toContain(problem)
  })

  test('is about a collection that does not exist', () => {
    const elsewhere = declared({ collection: 'nots' as PersonalData['collection'] })
    expect(problems(notes(), [elsewhere], 'collections')).toEqual(['notes: there is no collection “nots”.'])
  })

  test('has the name of another', () => {
    expect(problems(notes(user), [declared(), declared()], 'collections')).toEqual(['notes: declared twice.'])
  })
})

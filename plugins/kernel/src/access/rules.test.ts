import type { Access } from 'payload'
import { expect, test } from 'vitest'
import { anyOf, isAdmin, isEditor, isOwnBy, isStaff, where } from './rules.ts'

type Args = Parameters<Access>[0]
const as = (user: { id: string; role: string } | null) => ({ req: { user } }) as unknown as Args
const guest = as(null)
const student = as({ id: '7', role: 'student' })
const instructor = as({ id: '8', role: 'instructor' })
const editor = as({ id: '9', role: 'editor' })
const admin = as({ id: '10', role: 'admin' })

test.each<[string, Access, Args, unknown]>([
  ['a guest is no staff', isStaff, guest, false],
  ['a student is no staff', isStaff, student, false],
  ['an instructor is staff', isStaff, instructor, true],
  ['an instructor is no editor', isEditor, instructor, false],
  ['an admin may do what editors may', isEditor, admin, true],
  ['an editor is no admin', isAdmin, editor, false],
  ['a guest owns nothing', isOwnBy('learner'), guest, false],
  ['a student owns their own rows only', isOwnBy('learner'), student, { learner: { equals: '7' } }],
  ['no rule means no', anyOf(), admin, false],
  [
    'filters are joined',
    anyOf(isAdmin, isOwnBy('a'), isOwnBy('b')),
    student,
    { or: [{ a: { equals: '7' } }, { b: { equals: '7' } }] },
  ],
  ['a yes wins over filters', anyOf(isOwnBy('a'), isAdmin), admin, true],
  ['narrowing a no stays no', where(isStaff, { open: { equals: true } }), guest, false],
  ['narrowing a yes gives the filter', where(isStaff, { open: { equals: true } }), editor, { open: { equals: true } }],
])('%s', async (_case, rule, args, verdict) => {
  expect(await rule(args)).toEqual(verdict)
})

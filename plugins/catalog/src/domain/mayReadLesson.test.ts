import { expect, test } from 'vitest'
import { mayReadLesson, type Reader } from './mayReadLesson.ts'

const free = { access: 'free', teachers: ['maya'] } as const
const paid = { access: 'paid', teachers: ['maya'] } as const
const preview = { freePreview: true }
const inside = { freePreview: false }
const later = { freePreview: false, isClosed: true }
const student: Reader = { id: 'sam', role: 'student' }
const maya: Reader = { id: 'maya', role: 'instructor' }
const jonas: Reader = { id: 'jonas', role: 'instructor' }
const editor: Reader = { id: 'eli', role: 'editor' }
const admin: Reader = { id: 'ada', role: 'admin' }

test.each([
  ['a guest is asked to sign in for a free course', null, free, inside, false, 'sign-in-required'],
  ['a guest is asked to buy a paid course', null, paid, inside, false, 'purchase-required'],
  ['a student is asked to buy a paid course', student, paid, inside, false, 'purchase-required'],
  ['an instructor of another course is asked to buy', jonas, paid, inside, false, 'purchase-required'],
  [
    'a student whose id is among the teachers is still a student',
    { ...student, id: 'maya' },
    paid,
    inside,
    false,
    'purchase-required',
  ],
  ['a guest reads a preview of a free course', null, free, preview, false, 'open'],
  ['a guest reads a preview of a paid course', null, paid, preview, false, 'open'],
  ['a student reads all of a free course', student, free, inside, false, 'open'],
  ['a student reads a paid course once entitled', student, paid, inside, true, 'open'],
  ['an instructor reads their own paid course', maya, paid, inside, false, 'open'],
  ['an entitled instructor reads another’s paid course', jonas, paid, inside, true, 'open'],
  ['an editor reads everything', editor, paid, inside, false, 'open'],
  ['what opens later is closed to a student', student, free, later, false, 'not-open-yet'],
  ['it is closed to whoever bought it, too', student, paid, later, true, 'not-open-yet'],
  ['it is closed to an instructor of another course', jonas, free, later, false, 'not-open-yet'],
  ['it is open to whoever teaches it', maya, free, later, false, 'open'],
  ['and to an editor', editor, free, later, false, 'open'],
  ['to buy comes before to wait', student, paid, later, false, 'purchase-required'],
  ['to sign in does too', null, free, later, false, 'sign-in-required'],
  ['a preview that would open later is open', student, free, { freePreview: true, isClosed: true }, false, 'open'],
  ['an admin reads everything', admin, paid, inside, false, 'open'],
] as const)('%s', (_case, reader, course, lesson, entitled, verdict) => {
  expect(mayReadLesson(reader, course, lesson, entitled)).toBe(verdict)
})

import { expect, test } from 'vitest'
import { bodyFacts } from './bodyFacts.ts'
import { type Checked, type CheckedLesson, type CheckId, type CheckState, check, checkIds, isReady } from './rules.ts'

const prose = (text: string, fields = {}) => ({ ...bodyFacts(null), prose: text, ...fields })
const lesson = (fields: Partial<CheckedLesson> = {}): CheckedLesson => ({
  id: 'l1',
  title: 'Spans',
  kind: 'article',
  minutes: 5,
  doneBy: 'button',
  body: prose('A span is work with a beginning and an end.'),
  unfilled: [],
  ...fields,
})
const course = (fields: Partial<Checked> = {}): Checked => ({
  id: 'c1',
  summary: 'Reads traces.',
  hasCover: false,
  description: bodyFacts(null),
  lessons: [lesson()],
  alts: new Map([['p1', 'A waterfall']]),
  paths: new Set(['/courses/a']),
  links: new Map([
    ['https://up.example', 'ok'],
    ['https://gone.example', 'broken'],
    ['https://away.example', 'unreachable'],
  ]),
  ...fields,
})
const withBody = (fields: object) => course({ lessons: [lesson({ body: prose('Text.', fields) })] })
const clips = [{ title: 'A walk', hasCaptions: true }]
const videoLesson = course({ lessons: [lesson({ kind: 'video', body: prose('', { clips }) })] })
const long = Array<string>(400).fill('word').join(' ')
const hard = Array<string>(12)
  .fill('Observability necessitates correlating heterogeneous instrumentation across organizational boundaries')
  .join(' and ')

const table: [string, Checked, CheckId, CheckState][] = [
  ['a summary', course(), 'summary', 'ok'],
  ['no summary', course({ summary: '  ' }), 'summary', 'missing'],
  ['a cover of its own', course({ hasCover: true }), 'cover', 'ok'],
  ['no cover: one is drawn', course(), 'cover', 'ok'],
  ['a lesson', course(), 'lessons', 'ok'],
  ['no lesson', course({ lessons: [] }), 'lessons', 'missing'],
  ['nothing but an empty lesson', course({ lessons: [lesson({ body: prose('') })] }), 'lessons', 'missing'],
  ['lessons with text', course(), 'texts', 'ok'],
  ['an empty lesson beside others', course({ lessons: [lesson(), lesson({ body: prose('') })] }), 'texts', 'missing'],
  [
    'a lesson of a kind that has no text',
    course({ lessons: [lesson({ kind: 'lab', body: prose('') })] }),
    'texts',
    'ok',
  ],
  [
    'a video that shows nothing beside others',
    course({ lessons: [lesson(), lesson({ kind: 'video', body: prose('') })] }),
    'texts',
    'missing',
  ],
  ['an uploaded video alone', videoLesson, 'texts', 'ok'],
  [
    'one from elsewhere alone',
    course({ lessons: [lesson({ kind: 'video', body: prose('', { videos: ['A talk'] }) })] }),
    'texts',
    'ok',
  ],
  ['blocks that have what they need', course(), 'blocks', 'ok'],
  ['a block that was begun', course({ lessons: [lesson({ unfilled: ['Diagram'] })] }), 'blocks', 'missing'],
  ['no links', course(), 'links', 'ok'],
  ['a link to a page', withBody({ links: ['/courses/a'] }), 'links', 'ok'],
  ['a link to no page', withBody({ links: ['/courses/b'] }), 'links', 'missing'],
  ['a link in the description', course({ description: prose('', { links: ['/courses/b'] }) }), 'links', 'missing'],
  ['an outside address that answers', withBody({ links: ['https://up.example'] }), 'links', 'ok'],
  ['one that is gone', withBody({ links: ['https://gone.example'] }), 'links', 'missing'],
  ['one that could not be asked', withBody({ links: ['https://away.example'] }), 'links', 'hint'],
  ['one that nobody asked yet', withBody({ links: ['https://new.example'] }), 'links', 'ok'],
  ['a picture in words', withBody({ pictures: ['p1'] }), 'alt', 'ok'],
  ['a picture without words, or that is gone', withBody({ pictures: ['p2'] }), 'alt', 'missing'],
  ['no video', course(), 'captions', 'ok'],
  ['a video from elsewhere', withBody({ videos: ['A talk'] }), 'captions', 'hint'],
  ['a lesson that is a video', course({ lessons: [lesson({ kind: 'video' })] }), 'captions', 'hint'],
  ['a video of ours with captions', withBody({ clips }), 'captions', 'ok'],
  [
    'one without, beside one with them',
    withBody({
      clips: [
        { title: 'A walk', hasCaptions: true },
        { title: 'A run', hasCaptions: false },
      ],
    }),
    'captions',
    'missing',
  ],
  ['a lesson that is a video and shows ours', videoLesson, 'captions', 'ok'],
  [
    'a lesson that is nothing but a video',
    course({ lessons: [lesson({ body: prose('', { clips }) })] }),
    'texts',
    'ok',
  ],
  ['a lesson that is read', course(), 'watched', 'ok'],
  [
    'one that is watched',
    course({ lessons: [lesson({ doneBy: 'watched', body: prose('', { clips }) })] }),
    'watched',
    'ok',
  ],
  ['one that is watched and shows none', course({ lessons: [lesson({ doneBy: 'watched' })] }), 'watched', 'missing'],
  [
    'one that is watched and shows one from elsewhere, which tells nothing',
    course({ lessons: [lesson({ doneBy: 'watched', body: prose('', { videos: ['A talk'] }) })] }),
    'watched',
    'missing',
  ],
  ['plain words', course(), 'level', 'ok'],
  ['hard words', course({ lessons: [lesson({ body: prose(hard) })] }), 'level', 'hint'],
  ['honest minutes', course(), 'length', 'ok'],
  [
    'fewer minutes than reading takes',
    course({ lessons: [lesson({ minutes: 1, body: prose(long) })] }),
    'length',
    'hint',
  ],
  ['many more', course({ lessons: [lesson({ minutes: 60, body: prose(long) })] }), 'length', 'hint'],
]

test.each(table)('%s', (_case, given, id, state) => {
  expect(check(given).find((item) => item.id === id)).toMatchObject({ state })
})

test('each rule is tried both ways, but for the cover, which is never in the way', () => {
  const tried = checkIds.filter((id) => new Set(table.filter((row) => row[2] === id).map((row) => row[3])).size > 1)
  expect(tried).toEqual(checkIds.filter((id) => id !== 'cover'))
})

test('what is missing names the place', () => {
  const [item] = check(course({ lessons: [lesson({ body: prose('') })] })).filter(({ id }) => id === 'texts')
  expect(item?.places).toEqual([{ collection: 'lessons', id: 'l1', title: 'Spans' }])
})

test('a video without captions is named', () => {
  const given = withBody({ clips: [...clips, { title: 'A run', hasCaptions: false }] })
  const [item] = check(given).filter(({ id }) => id === 'captions')
  expect(item).toMatchObject({ facts: ['A run'], places: [{ id: 'l1' }] })
})

test('hints stand in nobody’s way', () => {
  expect(isReady(check(withBody({ videos: ['A talk'] })))).toBe(true)
  expect(isReady(check(course({ summary: '' })))).toBe(false)
})

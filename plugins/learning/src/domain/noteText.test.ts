import { expect, test } from 'vitest'
import { noteKindOf, notesAsMarkdown } from './noteText.ts'

const words = {
  title: 'My notes',
  bookmark: 'Bookmarked.',
  at: (time: string) => `At ${time}:`,
  on: (day: string) => `Noted on ${day}`,
}
const note = (lesson: string, body: string, exact: string | null = null, second: number | null = null) => ({
  course: 'Tracing *fast*',
  lesson,
  body,
  quote: exact === null ? null : { exact },
  moment: second === null ? null : { second },
  createdAt: '2026-11-27T10:00:00.000Z',
})

test.each([
  ['words of one’s own', 'note', note('A', 'Words', 'marked')],
  ['marked words alone', 'highlight', note('A', '', 'marked')],
  ['a second of a video alone', 'note', note('A', '', null, 0)],
  ['none of these', 'bookmark', note('A', '')],
])('%s make it a %s', (_said, kind, given) => expect(noteKindOf(given)).toBe(kind))

test('a document has a heading for each course and lesson, quotations, and what was written as it was', () => {
  const given = [
    note('Spans', '- one\n- two', 'two\nlines'),
    note('Baggage', ''),
    note('Spans', '', 'a span'),
    note('Video', 'Look', null, 151),
    note('Video', '', null, 0),
  ]
  expect(notesAsMarkdown(given, words)).toBe(
    `${[
      '# My notes',
      '## Tracing \\*fast\\*',
      '### Spans',
      '> two\n> lines',
      '- one\n- two',
      '*Noted on 2026-11-27*',
      '> a span',
      '*Noted on 2026-11-27*',
      '### Baggage',
      'Bookmarked.',
      '*Noted on 2026-11-27*',
      '### Video',
      'At 2:31:',
      'Look',
      '*Noted on 2026-11-27*',
      'At 0:00:',
      '*Noted on 2026-11-27*',
    ].join('\n\n')}\n`,
  )
})

test('none make a document that says so by its title alone', () =>
  expect(notesAsMarkdown([], words)).toBe('# My notes\n'))

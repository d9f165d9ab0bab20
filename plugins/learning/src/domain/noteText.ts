import { videoTime } from './videoTime.ts'

/** A note as files and lists know it. */
export type NoteText = {
  course: string
  lesson: string
  body: string
  quote: { exact: string } | null
  moment: { second: number } | null
  createdAt: string
}

/** What a note is: one's own words or a second of a video make it a note, marked words a highlight, and none marks the lesson. */
export const noteKindOf = ({
  body,
  quote,
  moment,
}: Pick<NoteText, 'body' | 'quote' | 'moment'>): 'note' | 'highlight' | 'bookmark' => {
  if (body !== '') return 'note'
  if (quote) return 'highlight'
  return moment ? 'note' : 'bookmark'
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

/** A heading takes one line, and what a title has in it stays what it is. */
const heading = (level: number, text: string): string =>
  `${'#'.repeat(level)} ${text.replace(/\s+/g, ' ').replace(/([\\`*_[\]<>#])/g, '\\$1')}`

type Words = { title: string; bookmark: string; at: (time: string) => string; on: (day: string) => string }

/**
 * Notes as one Markdown document: a heading for each course and lesson, in the order in which they first come; quotations as
 * such, seconds of videos as times, and what the student wrote as they wrote it.
 */
export const notesAsMarkdown = (notes: readonly NoteText[], words: Words): string => {
  const parts = [heading(1, words.title)]
  for (const [course, ofCourse] of Map.groupBy(notes, (note) => note.course)) {
    parts.push(heading(2, course))
    for (const [lesson, ofLesson] of Map.groupBy(ofCourse, (note) => note.lesson)) {
      parts.push(heading(3, lesson))
      for (const note of ofLesson) {
        const { body, quote, moment, createdAt } = note
        if (quote) parts.push(quoted(quote.exact))
        if (moment) parts.push(words.at(videoTime(moment.second)))
        parts.push(noteKindOf(note) === 'bookmark' ? words.bookmark : body, `*${words.on(createdAt.slice(0, 10))}*`)
      }
    }
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

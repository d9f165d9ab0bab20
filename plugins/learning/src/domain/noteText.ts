/** A note as files and lists know it. */
export type NoteText = {
  course: string
  lesson: string
  body: string
  quote: { exact: string } | null
  createdAt: string
}

/** What a note is: words of one's own make it a note, marked words a highlight, and neither marks the lesson. */
export const noteKindOf = ({ body, quote }: Pick<NoteText, 'body' | 'quote'>): 'note' | 'highlight' | 'bookmark' =>
  body !== '' ? 'note' : quote ? 'highlight' : 'bookmark'

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

/** A heading takes one line, and what a title has in it stays what it is. */
const heading = (level: number, text: string): string =>
  `${'#'.repeat(level)} ${text.replace(/\s+/g, ' ').replace(/([\\`*_[\]<>#])/g, '\\$1')}`

type Words = { title: string; bookmark: string; on: (day: string) => string }

/**
 * Notes as one Markdown document: a heading for each course and lesson, in the order in which they first come; quotations as
 * such, and what the student wrote as they wrote it.
 */
export const notesAsMarkdown = (notes: readonly NoteText[], words: Words): string => {
  const parts = [heading(1, words.title)]
  for (const [course, ofCourse] of Map.groupBy(notes, (note) => note.course)) {
    parts.push(heading(2, course))
    for (const [lesson, ofLesson] of Map.groupBy(ofCourse, (note) => note.lesson)) {
      parts.push(heading(3, lesson))
      for (const { body, quote, createdAt } of ofLesson) {
        if (quote) parts.push(quoted(quote.exact))
        parts.push(body || (quote ? '' : words.bookmark), `*${words.on(createdAt.slice(0, 10))}*`)
      }
    }
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

import { count } from '#site/format.ts'

/** Every string about notes, on lessons and on the page of all of them. */
export const notes = {
  title: 'Your notes',
  privately: 'Only you can read them.',
  bookmark: 'Bookmark this lesson',
  unmark: 'Remove the bookmark',
  write: 'A note on this lesson',
  hint: 'Markdown. To note something about a passage, select it first.',
  save: 'Save the note',
  saving: 'Saving…',
  quoting: 'About:',
  unquote: 'Not about this passage',
  edit: 'Edit',
  words: 'Words of the note',
  remove: 'Remove',
  removed: 'Removed.',
  undo: 'Undo',
  inText: 'Find it in the text',
  gone: 'The text has changed: these words are not in it any more.',
  at: (day: string) => `Noted on ${day}`,
  toolbar: 'The words that you selected',
  highlight: 'Highlight',
  note: 'Note',
  saved: 'Saved.',
  kept: (waiting: number) =>
    `${count(waiting, 'note')} kept on this device. ${waiting === 1 ? 'It arrives' : 'They arrive'} when you are online again.`,
  changed:
    'This note was changed on another page or device. Copy what you wrote, load the page again, and put it together.',
  failed: 'That did not work. Your words are still here: try again.',
}

export const allNotes = {
  title: 'My notes',
  description: 'What you noted, highlighted and bookmarked in lessons.',
  search: 'Search your notes',
  find: 'Search',
  course: 'Course',
  every: 'Every course',
  found: (notes: number) => count(notes, 'note'),
  export: 'Download all as Markdown',
  bookmarked: 'Bookmarked',
  open: 'Open the lesson',
  none: 'You have no notes yet.',
  noneHint: 'Select words in a lesson to highlight them, or write at its end.',
  toCourses: 'To my courses',
  nothing: 'No note has all of these words.',
  nothingHint: 'Try fewer or shorter ones.',
  all: 'Show all notes',
  pages: 'Pages of notes',
  newer: 'Newer notes',
  older: 'Older notes',
}

import { count } from '#site/format.ts'

/** Every string of announcements to the students of a course. */
export const announcements = {
  title: 'Announcements',
  description: 'What is announced to all who take part in the course.',
  none: 'Nothing has been announced yet',
  noneHint: 'What the course’s instructors tell everybody stands here.',
  toCourse: 'Go to the course',
  all: 'All announcements',
  fresh: 'New',
  news: (unread: number) => count(unread, 'new announcement'),
  by: (name: string | null) => name ?? 'The course’s team',
  edited: (day: string) => `changed on ${day}`,
  read: 'Mark as read',
  mails: 'How they come by mail',
  pages: 'More announcements',
  newer: 'Newer',
  older: 'Older',
}

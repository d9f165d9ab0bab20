import type { AnnouncementState } from '../domain/announcement.ts'

const people = (count: number) => (count === 1 ? '1 student' : `${count} students`)

/** Every string of announcements that staff read, but for mails. */
export const strings = {
  labels: { singular: 'Announcement', plural: 'Announcements' },
  receipts: { singular: 'Receipt of an announcement', plural: 'Receipts of announcements' },
  help: 'What instructors tell all who take part in a course. Students read it in the course; by mail as each of them chose.',
  fields: { publishAt: 'Published', withdrawnAt: 'Withdrawn', editedAt: 'Changed' },
  titleHelp: 'The subject of the mail as well.',
  bodyHelp: 'Markdown: **bold**, *italic*, `code`, lists, and [links](address). Mails carry it as plain text.',
  courseHelp: 'Whoever is enrolled in it, and has not left, reads this.',
  panel: {
    title: 'Who gets it',
    loading: 'Counting…',
    first: 'Save it first. Nobody reads it before you publish it.',
    unsaved: 'Save your changes first: what is saved is what goes out.',
    again: 'Try again',
    nobody: 'Nobody is in this course yet. Whoever enrolls later finds it there, without a mail.',
    enrolled: (count: number) => `${people(count)} in this course can read it there.`,
    atOnce: (count: number) => `${count} by mail at once`,
    weekly: (count: number) => `${count} in a weekly mail`,
    inApp: (count: number) => `${count} in the course alone`,
    mailed: (count: number, of: number) => `Mailed to ${count} of ${of}.`,
    read: (count: number) => (count === 0 ? 'Nobody has read it yet.' : `Read by ${people(count)}.`),
    states: {
      draft: () => 'Nobody but the course’s staff sees it.',
      scheduled: (at: string) => `It is published on ${at}.`,
      published: (at: string) => `Published on ${at}.`,
      withdrawn: (at: string) =>
        `Withdrawn on ${at}. No student sees it any more; mails that went out cannot be called back.`,
    } satisfies Record<AnnouncementState, (at: string) => string>,
    publish: (count: number) =>
      count === 0 ? 'Publish now' : `Publish now, with ${count === 1 ? '1 mail' : `${count} mails`}`,
    publishing: 'Publishing…',
    later: 'Or at a set time, by your clock',
    schedule: 'Publish then',
    callOff: 'Call it off',
    withdraw: 'Withdraw',
    withdrawTitle: 'Withdraw this announcement?',
    withdrawHelp: 'Students would not find it any more. Mails that went out stay with them.',
    withdrawNow: 'Withdraw it now',
  },
  refusals: {
    notFound: 'There is no such announcement of a course that you teach.',
    published: 'This announcement is published already. Edit it, or withdraw it and write another one.',
    withdrawn: 'This announcement was withdrawn. Write another one.',
    timePassed: 'This time has passed. Choose one that is still to come, or publish the announcement now.',
    notPublished: 'This announcement is not published and has no time set: there is nothing to withdraw.',
    notYours: 'You can announce something only in courses that you teach. Choose one of them.',
    courseFixed:
      'Students have read it in its course already. Withdraw it, and write another one for the other course.',
  },
  personalData: {
    written: 'Announcements that you wrote to the students of a course.',
    writtenBecomes: 'The announcement stays with the course; who wrote it is forgotten.',
    receipts: 'Announcements that were mailed to you, and those that you said you read.',
  },
} as const

import { action, facts, heading, list, type MailBlock } from '@academy/mail/contract'
import type { Digest } from './digest.ts'

type Words = {
  studied: string
  lessons: string
  goal: string
  reached: string
  goOn: (lesson: string, course: string) => string
  announcements: string
  more: (count: number) => string
  news: string
  next: string
}

const en: Words = {
  studied: 'You studied',
  lessons: 'Lessons done',
  goal: 'Your goal',
  reached: 'reached',
  goOn: (lesson, course) => `Continue with “${lesson}” in “${course}”`,
  announcements: 'Announced in your courses',
  more: (count) => `and ${count} more`,
  news: 'Earned',
  next: 'What you could learn next',
}

const de: Words = {
  studied: 'Lernzeit',
  lessons: 'Erledigte Lektionen',
  goal: 'Ihr Ziel',
  reached: 'erreicht',
  goOn: (lesson, course) => `Weiter mit „${lesson}“ in „${course}“`,
  announcements: 'Mitteilungen in Ihren Kursen',
  more: (count) => `und ${count} weitere`,
  news: 'Erreicht',
  next: 'Was Sie als Nächstes lernen könnten',
}

const time = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 || hours === 0 ? [`${rest} min`] : [])].join(' ')
}

/** A goal that was not reached is told as what it is, and no more. */
const weekOf = ({ minutes, lessons, goalMinutes }: Digest['week'], words: Words): MailBlock[] => {
  if (minutes === 0 && lessons === 0) return []
  const goal = minutes >= goalMinutes ? `${time(goalMinutes)}, ${words.reached}` : time(goalMinutes)
  return [
    facts({
      [words.studied]: minutes > 0 ? time(minutes) : undefined,
      [words.lessons]: lessons > 0 ? String(lessons) : undefined,
      [words.goal]: goalMinutes > 0 && minutes > 0 ? goal : undefined,
    }),
  ]
}

const part = (title: string, items: Parameters<typeof list>[0]): MailBlock[] =>
  items.length > 0 ? [heading(title), list(items)] : []

const blocksIn =
  (words: Words) =>
  (digest: Digest): MailBlock[] => {
    const { week, goOn, announcements, news, next } = digest
    return [
      ...weekOf(week, words),
      ...(goOn ? [action(words.goOn(goOn.lesson, goOn.course), goOn.url)] : []),
      ...part(
        words.announcements,
        announcements.map(({ title, course, url, more }) => ({
          label: title,
          url,
          text: more > 0 ? `${course} · ${words.more(more)}` : course,
        })),
      ),
      ...part(words.news, news),
      ...part(words.next, next),
    ]
  }

/** A digest as the parts of a mail; a part that has nothing to say is left out. */
export const digestBlocks = { en: blocksIn(en), de: blocksIn(de) }

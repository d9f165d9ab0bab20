import type { EditionView } from '@academy/catalog/contract'
import {
  changeGroups,
  type EnrollmentChanges,
  type HeldCourse,
  lessonPage,
  lessonsOf,
} from '@academy/learning/contract'
import { certificateRefusals } from '#site/verify/strings.ts'
import type { Neighbour } from '#site/views/lessonPage.ts'
import type { OutlineSection } from '#site/views/outline.ts'
import { changes as changeStrings, refusals, refused } from './strings.ts'

export type Held = HeldCourse<EditionView>

/** The last part of a lesson's address: its slug, or its key where a page of ours has that slug. */
export const addressOf = (lesson: { slug: string; key: string }) => lessonPage('', lesson).split('/').at(-1) ?? ''

/** An edition as outlines and traces show it, each lesson under its address. */
export const outlineOf = ({ content }: EditionView): OutlineSection[] =>
  content.sections.map(({ key, title, summary, lessons }) => ({
    key,
    title,
    summary,
    lessons: lessons.map((lesson) => ({
      slug: addressOf(lesson),
      title: lesson.title,
      summary: lesson.summary,
      kind: lesson.kind,
      minutes: lesson.minutes,
      freePreview: lesson.freePreview,
    })),
  }))

/** Addresses of the lessons that are done. */
export const doneAddresses = ({ edition, done }: Held): ReadonlySet<string> =>
  new Set(
    lessonsOf(edition.content)
      .filter(({ key }) => done.has(key))
      .map(addressOf),
  )

/** Active seconds in a lesson, whole ones. */
export const secondsIn = ({ secondsByLesson }: Held, key: string): number => Math.round(secondsByLesson.get(key) ?? 0)

export const minutesOf = ({ content }: EditionView): number =>
  lessonsOf(content).reduce((total, { minutes }) => total + minutes, 0)

const neighbour = (lesson?: { slug: string; key: string; title: string }): Neighbour | null =>
  lesson ? { slug: addressOf(lesson), title: lesson.title } : null

type Keys = Pick<ReadonlySet<string>, 'has'>

/** A lesson's place in its edition, from 1, and what stands before and after it; what is closed is passed over. */
export const placeOf = ({ content }: EditionView, key: string, closed: Keys = new Set<string>()) => {
  const lessons = lessonsOf(content)
  const index = lessons.findIndex((lesson) => lesson.key === key)
  const lesson = lessons[index]
  const isOpen = (other: { key: string }) => !closed.has(other.key)
  return lesson
    ? {
        lesson,
        address: addressOf(lesson),
        position: index + 1,
        total: lessons.length,
        previous: neighbour(lessons.slice(0, index).findLast(isOpen)),
        next: neighbour(lessons.slice(index + 1).find(isOpen)),
      }
    : null
}

/** Why the form that came back to this page was refused; null when none was. */
export const refusalIn = ({ searchParams }: URL): string | null => {
  const code = searchParams.get('refused')
  return code === null ? null : (refusals[code] ?? certificateRefusals[code] ?? refused)
}

/** Changes by their group, in the groups' order; a group without any is left out. */
export const groupsOf = ({ changes }: EnrollmentChanges): { title: string; sentences: string[] }[] =>
  changeGroups.flatMap((group) => {
    const sentences = changes.filter((change) => change.group === group).map(({ words }) => words)
    return sentences.length > 0 ? [{ title: changeStrings.groups[group], sentences }] : []
  })

import type { EditionLesson, EditionView, RichText } from '@academy/catalog/contract'
import { isThemselves } from '@academy/kernel'
import { defaultLanguage } from '@academy/kernel/languages'
import type { Payload, TypedUser } from 'payload'
import { activityOf } from '../activity/activity.ts'
import { zoneOf } from '../activity/zoneOf.ts'
import { announcementsOf } from '../announcements/own.ts'
import { badgesOf } from '../badges/own.ts'
import { changesFor } from '../changes.ts'
import { lostCohort } from '../cohorts/comeBack.ts'
import { openCohortsOf } from '../cohorts/joinable.ts'
import type { CoursePlace, LearningSource, LessonPlace, NotesAsked, Watched } from '../contract.ts'
import { datesOf } from '../deadlines/dates.ts'
import { deadlineIn } from '../deadlines/deadlines.ts'
import { lessonsOf } from '../domain/outline.ts'
import { usualZone } from '../domain/plans.ts'
import { type Held, holding, toLearnt } from '../held.ts'
import { mayLearn } from '../mayLearn.ts'
import { latestNotesOf, notesIn, notesOf } from '../notes/notes.ts'
import { pathOf, pathsOf } from '../paths/own.ts'
import { outlook } from '../recommendations/outlook.ts'
import { runtimeOf } from '../runtime.ts'
import { findCourse, isPublic } from '../store/courses.ts'
import { findEnrollment, findEnrollments } from '../store/enrollments.ts'
import { findSetBack } from '../store/ledger.ts'
import { whyFor } from '../why/whyFor.ts'

type Place = CoursePlace<EditionView> & { held: Held | null }

const bySlugOrKey =
  (name: string) =>
  ({ slug, key }: EditionLesson) =>
    slug === name || key === name

/** The newest edition of the course that has the lesson. */
const findElsewhere = (editions: EditionView[], name: string) => {
  for (const edition of editions) {
    const lesson = lessonsOf(edition.content).find(bySlugOrKey(name))
    if (lesson) return { edition: edition.number, title: lesson.title, key: lesson.key }
  }
  return null
}

type Elsewhere = { edition: number; title: string }

/** A lesson that the viewer's edition does not have. */
const nowhere = (place: Place, elsewhere: Elsewhere | null): LessonPlace<EditionView, RichText> => ({
  place,
  key: null,
  text: null,
  closed: null,
  verified: null,
  watched: null,
  why: [],
  elsewhere,
})

/** The API refuses a zero byte, which no text in Postgres has; the address of a page may hold one, and nothing matches it. */
const isStorable = ({ search, course = '' }: NotesAsked): boolean =>
  ![search, course].some((text) => text.includes('\0'))

/** Ends the streams of all who follow their progress in this process, which is about to stop. */
export const endProgressStreams = (payload: Payload): Promise<void> => runtimeOf(payload).hub.close()

/** What the pages below `/learn` show of whoever is signed in. Every part asks for the viewer's own rows alone. */
export const learningSource = (payload: Payload, user: TypedUser): LearningSource<EditionView, RichText> => {
  const reading = { payload }
  const student = String(user.id)
  const themselves = { id: student, timeZone: zoneOf(user) }
  const { editions } = runtimeOf(payload)

  const heldBy = async (course: { id: string }): Promise<Held | null> => {
    const row = await findEnrollment(reading, student, { course: course.id })
    const [held] = row ? await holding(reading, [row]) : []
    return held ?? null
  }

  const placeOf = async (slug: string): Promise<Place | null> => {
    const course = await findCourse(reading, slug)
    const held = course && (await heldBy(course))
    if (!course || !(held || isPublic(course))) return null
    const locked = !(await mayLearn(reading, student, course))
    return { course: held?.course ?? toLearnt(course), held, locked }
  }

  const bodyOf = async ({ text }: EditionLesson) => (await editions.textOf(payload, [text])).get(text) ?? null

  const whyNot = async (held: Held, lesson: EditionLesson): Promise<string[]> =>
    (await whyFor(reading, held, { timeZone: themselves.timeZone, lessonKey: lesson.key })).lessons[0]?.words ?? []

  const watchedIn = async ({ id, progress }: Held, { key, doneBy }: EditionLesson): Promise<Watched | null> => {
    if (doneBy !== 'watched') return null
    const share = progress.find(({ lessonKey }) => lessonKey === key)?.fraction ?? 0
    return { share, setBackAt: await findSetBack(reading, id, key) }
  }

  const lessonIn = async (
    place: Place,
    held: Held,
    name: string,
  ): Promise<LessonPlace<EditionView, RichText> | null> => {
    const mine = lessonsOf(held.edition.content)
    const elsewhere = mine.some(bySlugOrKey(name))
      ? null
      : findElsewhere(await editions.listOf(payload, held.course.id), name)
    // It may have another address in the viewer's edition.
    const lesson = mine.find(bySlugOrKey(elsewhere?.key ?? name))
    if (!lesson && !elsewhere) return null
    if (!lesson) return nowhere(place, elsewhere)
    const { key } = lesson
    const closed = held.closed.get(key) ?? null
    const isOpen = (lesson.freePreview || !place.locked) && !held.leftAt && closed === null
    const [text, verified, watched, why] = await Promise.all([
      isOpen ? bodyOf(lesson) : null,
      isOpen ? editions.verifiedOf(payload, lesson) : null,
      isOpen ? watchedIn(held, lesson) : null,
      held.done.has(key) ? [] : whyNot(held, lesson),
    ])
    return { place, key, text, closed, verified, watched, why, elsewhere: null }
  }

  return {
    courses: async () => {
      const rows = await findEnrollments(reading, { student: { equals: student } })
      const seen = ({ lastSeenAt, enrolledAt }: Held) => lastSeenAt ?? enrolledAt
      return (await holding(reading, rows)).toSorted((a, b) => (seen(a) < seen(b) ? 1 : -1))
    },
    course: async (slug) => {
      const place = await placeOf(slug)
      if (!place) return null
      const { held } = place
      const isIn = held !== null && held.leftAt === null
      const lost = held && (await lostCohort(reading, held))
      const [why, deadline, cohorts] = await Promise.all([
        held ? whyFor(reading, held, themselves) : null,
        isIn ? deadlineIn(reading, themselves, held, Date.now()) : null,
        held?.cohort && !lost ? [] : openCohortsOf(reading, place.course.id, Date.now()),
      ])
      return { ...place, why, deadline, lostCohort: lost, cohorts }
    },
    lesson: async (course, name) => {
      const place = await placeOf(course)
      if (!place) return null
      if (place.held) return lessonIn(place, place.held, name)
      const elsewhere = findElsewhere(await editions.listOf(payload, place.course.id), name)
      return elsewhere && nowhere(place, elsewhere)
    },
    notesIn: async (lesson) => (isThemselves(user) ? notesIn(reading, student, lesson) : []),
    notes: async (asked) =>
      isThemselves(user) && isStorable(asked)
        ? notesOf(reading, student, asked)
        : { notes: [], total: 0, page: 1, pages: 1 },
    paths: () => pathsOf(reading, student),
    path: (slug) => pathOf(reading, student, slug),
    outlook: () => outlook(reading, student, new Date()),
    recentNotes: async () => (isThemselves(user) ? latestNotesOf(reading, student) : []),
    activity: () => activityOf(reading, themselves, Date.now()),
    badges: () => badgesOf(reading, student, { language: defaultLanguage, now: new Date() }),
    dates: () => datesOf(reading, themselves, Date.now()),
    timeZone: themselves.timeZone ?? usualZone,
    announcements: (asked) => announcementsOf(reading, student, { unread: false, page: 1, ...asked }),
    changes: async (course) => {
      const held = (await placeOf(course))?.held
      return held ? changesFor(reading, held) : null
    },
  }
}

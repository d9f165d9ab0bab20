import type { RecordedCourseView, RecordReport } from '../contract.ts'
import { type CoursePlan, isOpenCourse, type LeftCourse, type OpenCourse } from './plan/courses.ts'
import type { LessonPlan } from './plan/lessons.ts'
import type { RecordPlan } from './plan/plan.ts'
import { type Source, sourceInWords } from './source.ts'
import { strings } from './strings.ts'

const { course: ofCourse, others: ofOthers, notTaken: ofRest } = strings

const minutesOf = (seconds: number) => Math.round(seconds / 60)

/** A sentence where there is something to count. */
const counted = (count: number, say: (count: number) => string): string[] => (count > 0 ? [say(count)] : [])
const listed = (titles: readonly string[], say: (titles: readonly string[]) => string): string[] =>
  titles.length > 0 ? [say(titles)] : []

/** Each lesson that was at least begun there counts in one place. */
const countOf = (lessons: readonly LessonPlan[], told: number): RecordedCourseView['lessons'] => {
  const counts = { done: 0, begun: 0, already: 0, waiting: 0, notTaken: told }
  for (const { recorded, isHere, brought } of lessons.filter((each) => each.recorded.fraction > 0)) {
    const isTaken = 'step' in brought || brought.left === 'already'
    if (!isTaken) counts.notTaken += 1
    else if (!isHere) counts.waiting += 1
    else if (!('step' in brought)) counts.already += 1
    else counts[recorded.fraction >= 1 ? 'done' : 'begun'] += 1
  }
  return counts
}

const countClosed = (lessons: readonly LessonPlan[]): number =>
  lessons.filter(({ brought }) => 'left' in brought && brought.left === 'closed').length

const nothing = { done: 0, begun: 0, already: 0, waiting: 0, notTaken: 0 }

const openView = ({ course, state, edition, lessons, recorded, completes }: OpenCourse): RecordedCourseView => {
  const counts = countOf(lessons, recorded.told)
  const closed = countClosed(lessons)
  const seconds = Math.round(lessons.reduce((sum, each) => sum + each.seconds, 0))
  return {
    title: edition.content.title || course.title,
    slug: course.slug,
    state,
    edition: edition.number,
    lessons: counts,
    seconds,
    completes,
    words: [
      state === 'joins' && recorded.leftAt !== null ? ofCourse.left(edition.number) : ofCourse[state](edition.number),
      ...counted(counts.done, ofCourse.done),
      ...counted(counts.begun, ofCourse.begun),
      ...counted(counts.already, ofCourse.already),
      ...counted(counts.waiting, ofCourse.waiting),
      ...counted(counts.notTaken - closed - recorded.told, ofCourse.notTaken),
      ...counted(closed, ofCourse.closed),
      ...counted(recorded.told, ofCourse.told),
      ...counted(minutesOf(recorded.toldSeconds), ofCourse.toldMinutes),
      ...counted(minutesOf(seconds), ofCourse.minutes),
      ...(completes ? [ofCourse.completes] : []),
    ],
  }
}

/** All that was begun there is not taken. */
const leftView = ({ title, state, recorded, held }: LeftCourse): RecordedCourseView => ({
  title,
  slug: held.course.slug,
  state,
  edition: held.edition.number,
  lessons: { ...nothing, notTaken: recorded.told + recorded.lessons.filter(({ fraction }) => fraction > 0).length },
  seconds: 0,
  completes: false,
  words: [ofCourse[state](held.edition.number)],
})

const courseView = (plan: CoursePlan): RecordedCourseView => {
  if (isOpenCourse(plan)) return openView(plan)
  if (plan.state === 'left-here') return leftView(plan)
  const { title, state, recorded } = plan
  const slug = state === 'needs-grant' ? recorded.slug : null
  return { title, slug, state, edition: null, lessons: nothing, seconds: 0, completes: false, words: [ofCourse[state]] }
}

const isNews = (plan: CoursePlan): boolean =>
  isOpenCourse(plan) &&
  (plan.state === 'joins' || plan.lessons.some(({ brought, seconds }) => 'step' in brought || seconds >= 1))

const titlesOf = (named: readonly { title: string }[]) => named.map(({ title }) => title)

const othersOf = ({ notes, paths, plans, seconds, certificates }: RecordPlan): string[] => [
  ...counted(notes.new.length, ofOthers.notes),
  ...counted(notes.newer.length, ofOthers.newerNotes),
  ...counted(plans.length, ofOthers.plans),
  ...counted(minutesOf(seconds), ofOthers.minutes),
  ...listed(titlesOf(paths.follow), ofOthers.paths),
  ...listed(titlesOf(certificates), ofOthers.certificates),
]

const notTakenOf = ({ notes, paths, left }: RecordPlan): string[] => [
  ...counted(notes.notTaken, ofRest.notes),
  ...listed(paths.notHere, ofRest.paths),
  ...listed(left.certificates, ofRest.certificates),
  ...(left.studyTime ? [ofRest.minutes] : []),
  ...counted(minutesOf(left.toldSeconds), ofRest.toldMinutes),
  ofRest.account,
]

/** What becomes of a record, in numbers and in words; the same whether it is done or only planned. */
export const reportOf = (plan: RecordPlan, source: Source, brought: boolean): RecordReport => {
  const { notes, paths, plans, seconds, certificates, left } = plan
  const others = othersOf(plan)
  return {
    brought,
    changes: others.length > 0 || plan.courses.some(isNews),
    source: { ...source, words: sourceInWords(source) },
    courses: plan.courses.map(courseView),
    notes: { new: notes.new.length, newer: notes.newer.length, already: notes.already, notTaken: notes.notTaken },
    paths: { followed: titlesOf(paths.follow), already: paths.already, notHere: paths.notHere },
    certificates: { kept: titlesOf(certificates), left: left.certificates },
    plans: plans.length,
    studyMinutes: minutesOf(seconds),
    others,
    notTaken: notTakenOf(plan),
  }
}

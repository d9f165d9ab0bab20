import type { Completion } from '../domain/completion.ts'
import type { ActivityView } from './activity.ts'
import type { AnnouncementsAsked, AnnouncementsReply } from './announcements.ts'
import type { OwnBadges } from './badges.ts'
import type { EnrollmentChanges } from './changes.ts'
import type { CourseDeadline, DatesReply } from './deadlines.ts'
import type { NotesAsked, NotesReply, NoteView } from './notes.ts'
import type { PathProgressView } from './paths.ts'
import type { ClosedLesson, CohortView, OpenCohorts } from './schedules.ts'
import type { RecommendationsReply, SkillsReply } from './skills.ts'
import type { Why } from './why.ts'

/** A course as somebody who learns it knows it. */
export type LearntCourse = { id: string; slug: string; title: string; access: 'free' | 'paid' }

/** An enrollment with its edition and what has been done in it. `Edition` is the catalogue's own view of one. */
export type HeldCourse<Edition> = {
  id: string
  /** Id of whose it is. */
  student: string
  course: LearntCourse
  edition: Edition
  /** The newest edition when that is another one. */
  newer: Edition | null
  /** Keys of done lessons, those of other editions too. */
  done: ReadonlySet<string>
  completion: Completion
  /** Lessons of the edition that are not open yet, by key. */
  closed: ReadonlyMap<string, ClosedLesson>
  /** Whose first day the schedule counts from; null for whoever goes alone. */
  cohort: CohortView | null
  /** Active seconds in all of its lessons, and in each, by key. */
  seconds: number
  secondsByLesson: ReadonlyMap<string, number>
  /** ISO 8601, UTC. */
  enrolledAt: string
  /** Key of the lesson that was looked at last, and when; null before the first. */
  lastLesson: string | null
  lastSeenAt: string | null
  leftAt: string | null
}

/** What stands behind `/learn/<course>`: the course, and what the viewer has of it. */
export type CoursePlace<Edition> = {
  course: LearntCourse
  held: HeldCourse<Edition> | null
  /** Whether it is paid and no grant covers it now: only previews are open. */
  locked: boolean
}

/** The same with why it is complete or is not, and by when; null for whoever is not enrolled. */
export type ToldCoursePlace<Edition> = CoursePlace<Edition> & {
  why: Why | null
  deadline: CourseDeadline | null
  /** That of a viewer who left, when it has no place for them any more. */
  lostCohort: CohortView | null
  /** Those that the viewer may join when they enroll. */
  cohorts: OpenCohorts['cohorts']
}

/** What the academy knows of watching: the share, 0 to 1, and when it was set back last (ISO 8601, UTC): what was watched before counts for nothing. */
export type Watched = { share: number; setBackAt: string | null }

/** What stands behind `/learn/<course>/<lesson>`. */
export type LessonPlace<Edition, Text> = {
  place: CoursePlace<Edition>
  /** The lesson's key in the viewer's edition; null when that edition does not have it. */
  key: string | null
  /** Its body as that edition has it, ready to show; null when it is locked or closed. */
  text: Text | null
  /** Why it is not open yet; null when it is. */
  closed: ClosedLesson | null
  /** What that text was last tried with, and on which day; null when nothing is known of it. */
  verified: { with: string; on: string; stale: boolean } | null
  /** How far its videos were watched; null unless that makes it done. */
  watched: Watched | null
  /** Why it is not done, in sentences; none when it is. */
  why: string[]
  /** The lesson is in another edition of the course: its number and the lesson's title there. */
  elsewhere: { edition: number; title: string } | null
}

/** Where the pages below `/learn` get what they show: of the viewer alone, read when the page is made. */
export type LearningSource<Edition, Text> = {
  /** Every course that the viewer is enrolled in or has left, the one they were in last first. */
  courses: () => Promise<HeldCourse<Edition>[]>
  /** Null when there is no such course for the viewer. */
  course: (slug: string) => Promise<ToldCoursePlace<Edition> | null>
  /** `lesson` is a slug or a key. Null when there is no such lesson in any edition of the course. */
  lesson: (course: string, lesson: string) => Promise<LessonPlace<Edition, Text> | null>
  /** Of a lesson, by its key: the oldest first. None while somebody looks through the learner’s eyes. */
  notesIn: (lesson: string) => Promise<NoteView[]>
  /** All that match. */
  notes: (asked: NotesAsked) => Promise<NotesReply>
  /** Those that the viewer follows, the latest first. */
  paths: () => Promise<PathProgressView[]>
  /** Null when there is no such path for the viewer. */
  path: (slug: string) => Promise<PathProgressView | null>
  outlook: () => Promise<Outlook>
  /** The latest few of all. */
  recentNotes: () => Promise<NoteView[]>
  activity: () => Promise<ActivityView>
  badges: () => Promise<OwnBadges>
  /** Deadlines, cohorts and what opens, in all of the viewer’s courses. */
  dates: () => Promise<DatesReply>
  /** The viewer’s time zone; UTC while their profile names none. */
  timeZone: string
  announcements: (asked: Partial<AnnouncementsAsked>) => Promise<AnnouncementsReply>
  /** Null for whoever is not enrolled. */
  changes: (course: string) => Promise<EnrollmentChanges | null>
}

/** What somebody can and may learn next, as it was worked out last. */
export type Outlook = SkillsReply & RecommendationsReply

/** What somebody has completed. */
export type CompletedCourse<Edition> = {
  student: string
  course: LearntCourse
  edition: Edition
  /** Keys of done lessons, those of other editions too. */
  done: ReadonlySet<string>
  /** Active ones in all lessons of the course, as they were counted. */
  seconds: number
  /** ISO 8601, UTC: when the last of the edition's lessons that are done was. */
  completedAt: string
}

/** What somebody has completed of a path. */
export type CompletedPath<Edition> = {
  student: string
  path: { id: string; slug: string; title: string }
  /** Those that are fulfilled, each with what fulfilled it, in words. */
  requirements: { title: string; by: string; course: { edition: Edition; done: ReadonlySet<string> } | null }[]
  /** ISO 8601, UTC. */
  completedAt: string
}

import type { DoneBy } from '../doneBy.ts'
import { hasBody, type LessonKind } from '../lessonKinds.ts'
import type { BodyFacts } from './bodyFacts.ts'
import { isExternal, type LinkState, leadsSomewhere } from './links.ts'
import { readingGrade, readingMinutes } from './reading.ts'

/** `missing` stands in the way of publishing; a `hint` does not. */
export const checkStates = ['ok', 'missing', 'hint'] as const
export type CheckState = (typeof checkStates)[number]

export type CheckedLesson = {
  id: string
  title: string
  kind: LessonKind
  minutes: number
  doneBy: DoneBy
  body: BodyFacts
  /** Names of its blocks that lack something. */
  unfilled: string[]
}

/** A course as it would be published: drafts, and what is known of what they refer to. */
export type Checked = {
  id: string
  summary: string
  hasCover: boolean
  description: BodyFacts
  /** In reading order. */
  lessons: CheckedLesson[]
  /** Words for people who cannot see a picture, by the upload's id; one that is gone is missing. */
  alts: ReadonlyMap<string, string>
  /** Pages of the site, this course's own included. */
  paths: ReadonlySet<string>
  /** What the nightly check found, by address. */
  links: ReadonlyMap<string, LinkState>
}

/** Where in the panel something is mended. */
export type Place = { collection: 'courses' | 'lessons' | 'media'; id: string; field?: string; title?: string }

export const checkIds = [
  'summary',
  'cover',
  'lessons',
  'texts',
  'blocks',
  'links',
  'alt',
  'captions',
  'watched',
  'level',
  'length',
] as const
export type CheckId = (typeof checkIds)[number]

/** `facts` are what its words need: numbers, addresses. */
export type Finding = { id: CheckId; state: CheckState; places: Place[]; facts: string[] }

const at = ({ id, title }: CheckedLesson): Place => ({ collection: 'lessons', id, title })
const finding = (id: CheckId, state: CheckState, places: Place[] = [], facts: string[] = []): Finding => ({
  id,
  state,
  places,
  facts,
})

const isEmpty = ({ kind, body }: CheckedLesson) =>
  hasBody(kind) &&
  body.prose === '' &&
  body.codeLines === 0 &&
  body.pictures.length === 0 &&
  body.videos.length === 0 &&
  body.clips.length === 0

const summary = ({ id, summary }: Checked): Finding =>
  summary.trim() === ''
    ? finding('summary', 'missing', [{ collection: 'courses', id, field: 'summary' }])
    : finding('summary', 'ok')

const cover = ({ id, hasCover }: Checked): Finding =>
  finding('cover', 'ok', hasCover ? [] : [{ collection: 'courses', id, field: 'cover' }], [hasCover ? 'own' : 'drawn'])

const lessons = ({ id, lessons }: Checked): Finding =>
  lessons.some((lesson) => !isEmpty(lesson))
    ? finding('lessons', 'ok', [], [String(lessons.length)])
    : finding('lessons', 'missing', [{ collection: 'courses', id, field: 'sections' }])

const texts = ({ lessons }: Checked): Finding => {
  const empty = lessons.filter(isEmpty)
  return finding('texts', empty.length > 0 ? 'missing' : 'ok', empty.map(at))
}

const blocks = ({ lessons }: Checked): Finding => {
  const begun = lessons.filter(({ unfilled }) => unfilled.length > 0)
  const names = [...new Set(begun.flatMap(({ unfilled }) => unfilled))]
  return finding('blocks', begun.length > 0 ? 'missing' : 'ok', begun.map(at), names)
}

const links = ({ id, description, lessons, paths, links }: Checked): Finding => {
  const texts: [BodyFacts, Place][] = [
    [description, { collection: 'courses', id, field: 'description' }],
    ...lessons.map((lesson): [BodyFacts, Place] => [lesson.body, at(lesson)]),
  ]
  const isBroken = (href: string) => (isExternal(href) ? links.get(href) === 'broken' : !leadsSomewhere(href, paths))
  const found = (wanted: (href: string) => boolean) => ({
    places: texts.filter(([body]) => body.links.some(wanted)).map(([, place]) => place),
    facts: [...new Set(texts.flatMap(([body]) => body.links.filter(wanted)))],
  })
  const broken = found(isBroken)
  if (broken.places.length > 0) return finding('links', 'missing', broken.places, broken.facts)
  const unknown = found((href) => links.get(href) === 'unreachable')
  return finding('links', unknown.places.length > 0 ? 'hint' : 'ok', unknown.places, unknown.facts)
}

const alt = ({ lessons, alts }: Checked): Finding => {
  const shown = new Set(lessons.flatMap(({ body }) => body.pictures))
  const mute = [...shown].filter((id) => (alts.get(id) ?? '').trim() === '')
  const places = mute.map((id): Place => ({ collection: 'media', id }))
  return finding('alt', mute.length > 0 ? 'missing' : 'ok', places, [String(shown.size)])
}

/** Ours can be looked into; whether a video from elsewhere has captions is for its author to see. */
const captions = ({ lessons }: Checked): Finding => {
  const mute = lessons.filter(({ body }) => body.clips.some(({ hasCaptions }) => !hasCaptions))
  if (mute.length > 0) {
    const titles = mute.flatMap(({ body }) => body.clips.filter((clip) => !clip.hasCaptions).map(({ title }) => title))
    return finding('captions', 'missing', mute.map(at), titles)
  }
  const shown = lessons.filter(
    ({ kind, body }) => body.videos.length > 0 || (kind === 'video' && body.clips.length === 0),
  )
  const ours = lessons.flatMap(({ body }) => body.clips)
  return finding('captions', shown.length > 0 ? 'hint' : 'ok', shown.map(at), [String(ours.length)])
}

/** A lesson that is done by watching has to show something to watch, or nobody gets done with it. */
const watched = ({ lessons }: Checked): Finding => {
  const blank = lessons.filter(({ doneBy, body }) => doneBy === 'watched' && body.clips.length === 0)
  return finding('watched', blank.length > 0 ? 'missing' : 'ok', blank.map(at))
}

/** Grades above this are hard going for many whose first language is another. */
const hardGrade = 13

const level = ({ lessons }: Checked): Finding => {
  const graded = lessons.flatMap((lesson) => {
    const grade = readingGrade(lesson.body.prose)
    return grade === null ? [] : [{ lesson, grade }]
  })
  if (graded.length === 0) return finding('level', 'ok')
  const mean = graded.reduce((sum, { grade }) => sum + grade, 0) / graded.length
  const hard = graded.filter(({ grade }) => grade > hardGrade).map(({ lesson }) => at(lesson))
  return finding('level', hard.length > 0 ? 'hint' : 'ok', hard, [mean.toFixed(1)])
}

/** Minutes are honest when they leave time to try things, and not much more: from what reading takes to four times that. */
const isOdd = ({ minutes, body }: CheckedLesson): boolean => {
  const reading = readingMinutes(body)
  return reading > 0 && (minutes < reading || minutes > Math.max(10, reading * 4))
}

const length = ({ lessons }: Checked): Finding => {
  const odd = lessons.filter((lesson) => lesson.kind === 'article' && isOdd(lesson))
  const facts = odd.map(({ title, minutes, body }) => `${title}: ${minutes} / ${readingMinutes(body)}`)
  return finding('length', odd.length > 0 ? 'hint' : 'ok', odd.map(at), facts)
}

const rules = [summary, cover, lessons, texts, blocks, links, alt, captions, watched, level, length]

/** What publishing needs, in the order in which it is shown. */
export const check = (course: Checked): Finding[] => rules.map((rule) => rule(course))

export const isReady = (items: readonly { state: CheckState }[]): boolean =>
  items.every(({ state }) => state !== 'missing')

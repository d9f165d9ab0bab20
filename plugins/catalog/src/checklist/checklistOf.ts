import type { PayloadRequest } from 'payload'
import { recentCatalogue } from '../content/recent.ts'
import type { CheckItem } from '../contract/review.ts'
import type { Catalogue } from '../contract.ts'
import { bodyFacts } from '../domain/checklist/bodyFacts.ts'
import { isExternal, type LinkState } from '../domain/checklist/links.ts'
import { type Checked, type CheckedLesson, check, type Finding, type Place } from '../domain/checklist/rules.ts'
import { unfilledBlocks } from '../domain/checklist/unfilled.ts'
import {
  categoryPath,
  coursePath,
  instructorPath,
  lessonPath,
  pathAddress,
  skillPath,
  tagPath,
} from '../domain/paths.ts'
import { type Drafts, loadDrafts } from '../review/drafts.ts'
import { strings as catalogue } from '../strings.ts'
import { blockName, blockNeeds } from './blockNeeds.ts'
import { strings } from './strings.ts'

const slugs = (terms: { slug: string }[], path: (slug: string) => string) => terms.map(({ slug }) => path(slug))

/** Every page that the catalogue makes, and those that this course would have. */
const pathsOf = (catalogue: Catalogue, { course, lessons }: Drafts): Set<string> =>
  new Set([
    ...catalogue.courses.flatMap(({ slug, sections }) => [
      coursePath(slug),
      ...sections.flatMap((section) => section.lessons.map((lesson) => lessonPath(slug, lesson.slug))),
    ]),
    ...slugs(catalogue.instructors, instructorPath),
    ...slugs(catalogue.paths, pathAddress),
    ...slugs(catalogue.categories, categoryPath),
    ...slugs(catalogue.tags, tagPath),
    ...slugs(catalogue.skills, skillPath),
    ...catalogue.redirects.map(({ from }) => from),
    coursePath(course.slug),
    ...lessons.map(({ slug }) => lessonPath(course.slug, slug)),
  ])

const altsOf = async (ids: string[], req: PayloadRequest): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    select: { alt: true },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, alt }) => [id, alt ?? '']))
}

const linksOf = async (urls: string[], req: PayloadRequest): Promise<Map<string, LinkState>> => {
  if (urls.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'link-checks',
    where: { url: { in: urls } },
    select: { url: true, state: true },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ url, state }) => [url, state]))
}

const checkedLesson = (lesson: Drafts['lessons'][number]): CheckedLesson => ({
  id: lesson.id,
  title: lesson.title || catalogue.untitled,
  kind: lesson.kind ?? 'article',
  minutes: lesson.minutes ?? 0,
  doneBy: lesson.doneBy ?? 'button',
  body: bodyFacts('body' in lesson ? lesson.body : null),
  unfilled: unfilledBlocks('body' in lesson ? lesson.body : null, blockNeeds).map(blockName),
})

/** A course as it would be published. */
const loadChecked = async (id: string, req: PayloadRequest): Promise<Checked> => {
  const drafts = await loadDrafts(id, req, { bodies: true })
  const lessons = drafts.lessons.map(checkedLesson)
  const description = bodyFacts(drafts.course.description)
  const urls = [description, ...lessons.map(({ body }) => body)].flatMap(({ links }) => links).filter(isExternal)
  const pictures = [...new Set(lessons.flatMap(({ body }) => body.pictures))]
  return {
    id,
    summary: drafts.course.summary ?? '',
    hasCover: Boolean(drafts.course.cover),
    description,
    lessons,
    alts: await altsOf(pictures, req),
    paths: pathsOf(await recentCatalogue(req.payload), drafts),
    links: await linksOf([...new Set(urls)], req),
  }
}

const linkTo = ({ collection, id, field, title }: Place) => ({
  label: title ?? (field ? (strings.fields[field] ?? field) : strings.picture),
  href: `/admin/collections/${collection}/${id}${field ? `#field-${field}` : ''}`,
})

const inWords = ({ id, state, places, facts }: Finding): CheckItem => ({
  id,
  state,
  title: strings.titles[id],
  detail: strings.details[id][state]?.(facts) ?? '',
  places: places.map(linkTo),
})

/** What publishing the course needs, in words. The caller has asked who may see it. */
export const checklistOf = async (course: string, req: PayloadRequest): Promise<CheckItem[]> =>
  check(await loadChecked(course, req)).map(inWords)

import { hasRole } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { type DashboardView, needKinds } from '../contract/dashboard.ts'
import { brokenLinks, failedRelease, waitingReviews } from './editors.ts'
import { failedImports } from './imports.ts'
import { approved, changesAsked, drafts, mentions, taught, unreadComments } from './instructors.ts'
import { isWithoutProfile, missingProfiles } from './profiles.ts'
import type { Source } from './source.ts'
import { stale, staleOfMine } from './stale.ts'
import { syncNeeds } from './sync.ts'
import { notPublished, scheduled } from './times.ts'

/** One query or two for each kind, however many courses there are. */
const forEditors: Source[] = [
  waitingReviews,
  missingProfiles,
  mentions,
  notPublished,
  failedRelease,
  failedImports,
  syncNeeds,
  scheduled,
  brokenLinks,
  stale,
]
const forInstructors: Source[] = [
  changesAsked,
  mentions,
  notPublished,
  unreadComments,
  failedImports,
  approved,
  staleOfMine,
  drafts,
]

const hasCourse = async (req: PayloadRequest): Promise<boolean> => {
  const where = await taught(req)
  return where !== null && (await req.payload.count({ collection: 'courses', where, req })).totalDocs > 0
}

/** What needs the one who asks, whose role decides what that may be; empty kinds are left out. */
export const needsOf = async (req: PayloadRequest, now: Date): Promise<DashboardView> => {
  const isEditor = hasRole(req.user, 'editor', 'admin')
  const sources = isEditor ? forEditors : forInstructors
  const [groups, isNew, needsProfile] = await Promise.all([
    Promise.all(sources.map((source) => source(req, now))),
    isEditor ? false : hasCourse(req).then((has) => !has),
    isEditor ? false : isWithoutProfile(req),
  ])
  const order = (kind: DashboardView['groups'][number]['kind']) => needKinds.indexOf(kind)
  return {
    isNew,
    needsProfile,
    groups: groups.filter(({ needs }) => needs.length > 0).toSorted((a, b) => order(a.kind) - order(b.kind)),
  }
}

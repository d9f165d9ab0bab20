import {
  alsoForForms,
  askerOf,
  asksThemselves,
  getEndpoint,
  hasRole,
  isSomebody,
  postEndpoint,
  staffRoles,
} from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import {
  announcementsAsked,
  announcementsReply,
  audienceView,
  publishInput,
  type ReadReply,
  readInput,
  readReply,
} from '../contract.ts'
import { announcementsPage } from '../domain/pages.ts'
import { audienceOf } from './audience.ts'
import { announcementsOf } from './own.ts'
import { publish, withdraw } from './publish.ts'
import { markRead } from './read.ts'
import { editableAnnouncement } from './rows.ts'

const isStaffAsker = ({ user }: PayloadRequest) => hasRole(user, ...staffRoles)

const standing = async (req: PayloadRequest) =>
  audienceOf({ payload: req.payload, req }, await editableAnnouncement(req), new Date())

const audience = getEndpoint({
  path: '/:id/audience',
  summary:
    'Where an announcement stands, whom it reaches in which way, and whom it has reached; for the course’s staff',
  reply: audienceView,
  allow: isStaffAsker,
  handle: async (_input, req) => standing(req),
})

const postPublish = postEndpoint({
  path: '/:id/publish',
  summary: 'Publish an announcement now or at a time; mails go to those who want them at once',
  input: publishInput,
  reply: audienceView,
  allow: isStaffAsker,
  handle: async ({ at }, req) => {
    await publish(req, at)
    return standing(req)
  },
})

const postWithdraw = postEndpoint({
  path: '/:id/withdraw',
  summary: 'Withdraw an announcement, or call its time off',
  reply: audienceView,
  allow: isStaffAsker,
  handle: async (_input, req) => {
    await withdraw(req)
    return standing(req)
  },
})

const postRead = postEndpoint({
  path: '/read',
  summary: 'Say that one has read a course’s announcements until a time',
  input: readInput,
  reply: readReply,
  allow: asksThemselves,
  handle: async (asked, req) => markRead({ payload: req.payload, req }, askerOf(req), asked),
})

/** Beside Payload’s own. */
export const announcementEndpoints: Endpoint[] = [
  audience,
  postPublish,
  postWithdraw,
  alsoForForms<ReadReply>(postRead, { page: (_reply, { course = '' }) => announcementsPage(course) }),
]

/** An endpoint of `users`, below the account of whoever asks. */
export const ownAnnouncements = getEndpoint({
  path: '/me/announcements',
  summary: 'What was announced in the courses that one is in, the latest first; `course` is an id or a slug',
  input: announcementsAsked,
  reply: announcementsReply,
  allow: isSomebody,
  handle: async (asked, req) => announcementsOf({ payload: req.payload, req }, askerOf(req), asked),
})

import { getEndpoint, hasRole, postEndpoint, staffRoles } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { inEnglishOnly } from '../content/inAllLanguages.ts'
import { lessonSelection, outlineChange, outlineView } from '../contract/outline.ts'
import { changeOutline } from './change.ts'
import { editableCourse } from './editable.ts'
import { publishSelection } from './publish.ts'
import { outlineViewOf } from './view.ts'

const allow = ({ user }: PayloadRequest) => hasRole(user, ...staffRoles)

const readOutline = getEndpoint({
  path: '/:id/outline',
  summary: 'A course’s outline as its authors arrange it: drafts, states, warnings, and who is at work in it',
  reply: outlineView,
  allow,
  handle: async (_input, req) => outlineViewOf(await editableCourse(req), inEnglishOnly(req)),
})

const writeOutline = postEndpoint({
  path: '/:id/outline',
  summary: 'Change a course’s draft outline by operations; 409 with the present outline when it is another by now',
  input: outlineChange,
  reply: outlineView,
  allow,
  handle: async (change, req) => changeOutline(await editableCourse(req), change, inEnglishOnly(req)),
})

const publish = postEndpoint({
  path: '/:id/outline/publish',
  summary: 'Publish lessons of a course, all or none',
  input: lessonSelection,
  reply: outlineView,
  allow,
  handle: async (selection, req) =>
    publishSelection(await editableCourse(req), selection, 'published', inEnglishOnly(req)),
})

const unpublish = postEndpoint({
  path: '/:id/outline/unpublish',
  summary: 'Take lessons of a course off the site, all or none; their texts stay',
  input: lessonSelection,
  reply: outlineView,
  allow,
  handle: async (selection, req) => publishSelection(await editableCourse(req), selection, 'draft', inEnglishOnly(req)),
})

/** Endpoints of `/api/courses/:id/outline`. */
export const outlineEndpoints: Endpoint[] = [readOutline, writeOutline, publish, unpublish]

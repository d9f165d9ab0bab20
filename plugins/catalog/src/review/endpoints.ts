import { getEndpoint, postEndpoint } from '@academy/kernel'
import type { Endpoint } from 'payload'
import { checklistOf } from '../checklist/checklistOf.ts'
import { checklistView, reviewStepInput, reviewView } from '../contract/review.ts'
import { isReady } from '../domain/checklist/rules.ts'
import { editableCourse, isStaffMember } from './editable.ts'
import { takeStep } from './takeStep.ts'
import { reviewOf } from './view.ts'

const getReview = getEndpoint({
  path: '/:id/review',
  summary: 'How far a course’s review is, and what the asker may do about it; for those who may edit the course',
  reply: reviewView,
  allow: isStaffMember,
  handle: async (_input, req) => reviewOf(await editableCourse(req), req),
})

const postReview = postEndpoint({
  path: '/:id/review',
  summary: 'Takes a step: submit and withdraw are for authors too, the rest for editors',
  input: reviewStepInput,
  reply: reviewView,
  allow: isStaffMember,
  handle: async (input, req) => {
    const course = await editableCourse(req)
    await takeStep(course, input, req)
    return reviewOf(course, req)
  },
})

const getChecklist = getEndpoint({
  path: '/:id/checklist',
  summary: 'What publishing a course needs, and what of it is missing; for those who may edit the course',
  reply: checklistView,
  allow: isStaffMember,
  handle: async (_input, req) => {
    const course = await editableCourse(req)
    const items = await checklistOf(course, req)
    return { course, ready: isReady(items), items }
  },
})

/** Endpoints of `courses`. */
export const reviewEndpoints: Endpoint[] = [getReview, postReview, getChecklist]

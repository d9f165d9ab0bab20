import { HttpError } from '@academy/kernel'
import { strings } from './strings.ts'

const said = strings.refusals

export const announcementNotFound = () => new HttpError(404, 'learning/announcement-not-found', said.notFound)
export const announcementPublished = () => new HttpError(409, 'learning/announcement-published', said.published)
export const announcementWithdrawn = () => new HttpError(409, 'learning/announcement-withdrawn', said.withdrawn)
export const timePassed = () => new HttpError(400, 'learning/time-passed', said.timePassed)
export const notAnnounced = () => new HttpError(409, 'learning/not-announced', said.notPublished)
export const courseNotTaught = () => new HttpError(403, 'learning/course-not-taught', said.notYours)
export const announcedCourse = () => new HttpError(409, 'learning/announced-course', said.courseFixed)

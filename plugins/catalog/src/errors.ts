import { HttpError } from '@academy/kernel'
import { strings } from './strings.ts'

/** Every refusal of the catalogue. */
export const courseNotFound = () =>
  new HttpError(404, 'catalog/course-not-found', 'There is no such course, or it is not published.')

/** `opensAt` is ISO 8601, UTC; null when that hangs on what the reader does. */
export const notOpenYet = (opensAt: string | null) =>
  new HttpError(
    403,
    'catalog/not-open-yet',
    opensAt === null
      ? 'This lesson is not open to you yet. Enroll in its course, and go on in it; your course says what opens it.'
      : `This lesson opens at ${opensAt}. Come back then.`,
    { opensAt },
  )

export const lessonLocked = (reason: 'sign-in-required' | 'purchase-required') =>
  reason === 'sign-in-required'
    ? new HttpError(401, 'catalog/sign-in-required', 'Sign in to read this lesson; it is free.')
    : new HttpError(
        403,
        'catalog/purchase-required',
        'This lesson is part of a paid course. Get the course to read it.',
      )

export const noProfile = () =>
  new HttpError(
    409,
    'catalog/no-instructor-profile',
    'Your account has no instructor profile yet. Ask an editor to make one.',
  )

export const nobodyWaits = () =>
  new HttpError(
    409,
    'catalog/nobody-waits',
    'No instructor with this account waits for a profile any more. Load the dashboard again.',
  )

export const notYourCourse = () =>
  new HttpError(403, 'catalog/not-your-course', 'You may add lessons only to courses that you teach.')

export const lessonElsewhere = () => new HttpError(400, 'catalog/lesson-elsewhere', strings.invalid.lessonElsewhere)

export const lessonTwice = () => new HttpError(400, 'catalog/lesson-twice', strings.invalid.lessonTwice)

/** A translation whose original is missing something, by the fields' names. */
export const englishFirst = (missing: string[]) =>
  new HttpError(
    409,
    'catalog/english-first',
    `Write it in English first: a translation stands beside its English original. Switch the language and fill in: ${missing.join(', ')}.`,
  )

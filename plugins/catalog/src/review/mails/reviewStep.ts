import { action, defineMail, facts, moment, quote, text } from '@academy/mail/contract'
import { z } from 'zod'
import { reviewSteps } from '../../domain/review/steps.ts'
import { stepWords } from './words.ts'

/** A step in the review of a course, to those whom it concerns. */
export const reviewStepMail = defineMail({
  kind: 'catalog/review-step',
  about: 'reviews',
  data: z.object({
    name: z.string().optional(),
    step: z.enum(reviewSteps),
    /** The course’s title. */
    course: z.string(),
    /** Who did it; empty for the academy itself. */
    by: z.string(),
    note: z.string(),
    /** ISO 8601, or empty where no time is set. */
    at: z.string(),
    url: z.string(),
  }),
  sample: {
    name: 'Tess Lindqvist',
    step: 'ask',
    course: 'Traces from scratch',
    by: 'Eva Editor',
    note: 'The second lesson needs a picture of the waterfall.',
    at: '',
    url: 'https://academy.example.org/admin/collections/courses/1/review',
  },
  words: {
    en: ({ name, step, course, by, note, at, url }) => ({
      subject: stepWords.en[step].subject(course),
      name,
      blocks: [
        text(stepWords.en[step].said(by || 'The academy', course)),
        ...(at ? [facts({ When: moment(at, 'en') })] : []),
        ...(note ? [quote(note)] : []),
        action('Open the review', url),
      ],
      why: 'You get this mail because you work on courses. Your account’s notifications say which mails come.',
    }),
    de: ({ name, step, course, by, note, at, url }) => ({
      subject: stepWords.de[step].subject(course),
      name,
      blocks: [
        text(stepWords.de[step].said(by || 'Die Academy', course)),
        ...(at ? [facts({ Wann: moment(at, 'de') })] : []),
        ...(note ? [quote(note)] : []),
        action('Prüfung öffnen', url),
      ],
      why: 'Sie erhalten diese Mail, weil Sie an Kursen arbeiten. Welche Mails kommen, steht in Ihrem Konto.',
    }),
  },
})

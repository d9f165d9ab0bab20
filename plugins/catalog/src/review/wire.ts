import { withPersonalData } from '@academy/kernel'
import { withMails } from '@academy/mail/contract'
import type { CollectionConfig, Config } from 'payload'
import { linkChecks } from '../links/collection.ts'
import { commentMentions, commentReads, comments } from './collections/comments.ts'
import { reviewEvents } from './collections/reviewEvents.ts'
import { reviews } from './collections/reviews.ts'
import { mentionMail } from './mails/mention.ts'
import { reviewStepMail } from './mails/reviewStep.ts'
import { reviewData } from './personalData.ts'

export const reviewCollections: CollectionConfig[] = [
  reviews,
  reviewEvents,
  comments,
  commentMentions,
  commentReads,
  linkChecks,
]

/** A config's `custom` with what reviews say by mail, and what they hold about people. */
export const withReviews = (custom: Config['custom']): Config['custom'] =>
  withPersonalData(withMails(custom, [reviewStepMail, mentionMail]), reviewData)

import type { PayloadRequest } from 'payload'
import { recipientsOf } from '../../domain/review/recipients.ts'
import { runtimeOf } from '../../runtime.ts'
import { readersOf } from '../people.ts'
import type { Recorded } from '../record.ts'

/** Where a course’s review is. */
export const reviewUrl = (publicUrl: string, course: string): string =>
  `${publicUrl}/admin/collections/courses/${course}/review`

/** The name that mails give to whoever did something; empty for the academy itself. */
export const nameOf = ({ user }: PayloadRequest): string => (user && 'name' in user ? String(user.name ?? '') : '')

/** Mails a step to those whom it concerns. */
export const tellOfStep = async (recorded: Recorded, req: PayloadRequest): Promise<void> => {
  const { sendMail, releases } = runtimeOf(req.payload)
  const { course, step, note, editor, at } = recorded
  const actor = req.user ? String(req.user.id) : null
  for (const reader of recipientsOf(await readersOf(course.id, req), { step, actor, editor }))
    await sendMail(
      {
        to: reader.email,
        user: reader.id,
        kind: 'catalog/review-step',
        data: {
          name: reader.name,
          step,
          course: course.title,
          by: nameOf(req),
          note: note ?? '',
          at: at ?? '',
          url: reviewUrl(releases.publicUrl, course.id),
        },
      },
      { payload: req.payload, req },
    )
}

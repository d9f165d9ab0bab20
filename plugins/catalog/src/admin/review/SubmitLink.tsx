'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { strings } from '../../review/strings.ts'

const said = strings.panel

/** Where Publish would be: the course’s Review tab. A lesson goes there with its course. */
export function SubmitLink({ id }: { id: string | null }) {
  const { collectionSlug } = useDocumentInfo()
  const named = useFormFields(([fields]) => fields.course?.value)
  const course = collectionSlug === 'courses' ? id : typeof named === 'string' ? named : null
  if (!course) return null
  return (
    <a
      className="academy-button academy-button--next"
      href={`/admin/collections/courses/${course}/review`}
      title={said.publishByReviewHelp}
    >
      {said.publishByReview}
    </a>
  )
}

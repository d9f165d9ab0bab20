import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { ReviewPanel } from './ReviewPanel.tsx'

/** The Review tab of a course. */
export function ReviewView({ doc }: DocumentViewServerProps) {
  return (
    <Gutter>
      <ReviewPanel course={String(doc.id)} />
    </Gutter>
  )
}

import type { DocumentViewServerProps } from 'payload'
import { strings } from '../../review/strings.ts'
import { TabView } from '../TabView.tsx'
import { ReviewPanel } from './ReviewPanel.tsx'

/** The Review tab of a course. */
export function ReviewView({ doc }: DocumentViewServerProps) {
  return (
    <TabView collection="courses" name={strings.tab}>
      <ReviewPanel course={String(doc.id)} />
    </TabView>
  )
}

import type { DocumentViewServerProps } from 'payload'
import { inEnglishOnly } from '../../content/inAllLanguages.ts'
import { editableCourse } from '../../outline/editable.ts'
import { outlineViewOf } from '../../outline/view.ts'
import { TabView } from '../TabView.tsx'
import { Outline } from './Outline.tsx'
import { strings } from './strings.ts'

/** The Outline tab of a course, which comes with the outline in it. */
export async function OutlineTab({ doc, initPageResult: { req } }: DocumentViewServerProps) {
  const course = String(doc.id)
  // Whoever may not arrange it is told so when the browser asks.
  const mayEdit = await editableCourse(req, course).catch(() => null)
  const first = mayEdit ? await outlineViewOf(course, inEnglishOnly(req)) : null
  return (
    <TabView collection="courses" name={strings.tab} className="academy-outline-view">
      <Outline course={course} first={first} key={course} />
    </TabView>
  )
}

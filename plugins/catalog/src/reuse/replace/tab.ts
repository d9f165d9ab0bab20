import type { EditViewConfig } from 'payload'
import { strings } from '../strings.ts'

/** Find and replace as a tab of the course's document. */
export const replaceTab: EditViewConfig = {
  Component: '@academy/catalog/admin/reuse/Replace#Replace',
  path: '/replace',
  tab: { label: strings.replace.tab, href: '/replace', order: 300 },
}

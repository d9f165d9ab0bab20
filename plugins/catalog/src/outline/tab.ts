import type { EditViewConfig } from 'payload'
import { strings } from '../strings.ts'

/** The outline editor as a tab of the course's document, after its form. */
export const outlineTab: EditViewConfig = {
  Component: '@academy/catalog/admin/outline/OutlineTab#OutlineTab',
  path: '/outline',
  tab: { label: strings.tabs.outline, href: '/outline', order: 200 },
}

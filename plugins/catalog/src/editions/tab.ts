import type { DocumentViewConfig } from 'payload'
import { strings } from './panelStrings.ts'

/** The Editions tab of a course in the panel. */
export const editionsTab: DocumentViewConfig = {
  Component: '@academy/catalog/admin/editions/EditionsView#EditionsView',
  path: '/editions',
  tab: { label: strings.tab, href: '/editions', order: 250 },
}

import type { SelectField } from 'payload'
import { strings } from '../strings.ts'

/** Payload's own draft status, shown in lists by shape and word; options and the rest are merged in by Payload. */
export const statusField: SelectField = {
  name: '_status',
  type: 'select',
  label: strings.fields.status,
  options: [],
  admin: { components: { Cell: '@academy/catalog/admin/StatusCell#StatusCell' } },
}

import type { FieldHook } from 'payload'
import { isEmptyText } from '../domain/emptyText.ts'

/** A text that somebody emptied is stored as none, so that a translation without words is no translation. */
export const noEmptyText: FieldHook = ({ value }) => (isEmptyText(value) ? null : value)

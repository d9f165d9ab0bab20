import type { DefaultServerCellComponentProps } from 'payload'
import { type LessonKind, lessonKinds } from '../contract.ts'
import { strings } from '../strings.ts'

export const isKind = (value: unknown): value is LessonKind => lessonKinds.some((kind) => kind === value)

/** A kind of lesson by name, beside its span's colour. */
export function Kind({ of }: { of: LessonKind }) {
  return (
    <span className="academy-kind" data-kind={of}>
      {strings.kinds[of]}
    </span>
  )
}

/** `Kind` in a list's column. */
export function KindCell({ cellData }: DefaultServerCellComponentProps) {
  return isKind(cellData) ? <Kind of={cellData} /> : null
}

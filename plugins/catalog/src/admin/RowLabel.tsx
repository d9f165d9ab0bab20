'use client'

import { useRowLabel } from '@payloadcms/ui'

type Row = { title?: string; label?: string; text?: string; lessons?: unknown[] }

/** Names a row of an array by what is written in it, so that a collapsed list still reads as a list. */
export function RowLabel({ noun }: { noun: string }) {
  const { data, rowNumber } = useRowLabel<Row | undefined>()
  const name = data?.title || data?.label || data?.text || noun
  return (
    <span className="academy-row-label">
      <span className="academy-row-label__number">{(rowNumber ?? 0) + 1}</span> {name}
    </span>
  )
}

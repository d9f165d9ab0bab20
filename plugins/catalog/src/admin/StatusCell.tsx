import type { DefaultServerCellComponentProps } from 'payload'
import { strings } from '../strings.ts'

type Status = keyof typeof strings.status

const isStatus = (value: unknown): value is Status => typeof value === 'string' && value in strings.status

/** Whether readers see it, and whether what they see is the latest: a shape and a word. */
export function Status({ of }: { of: Status }) {
  return (
    <span className="academy-status" data-status={of}>
      {strings.status[of]}
    </span>
  )
}

/** `Status` in a list's column; Payload hands `changed` for a draft of something published. */
export function StatusCell({ cellData }: DefaultServerCellComponentProps) {
  return isStatus(cellData) ? <Status of={cellData} /> : null
}

import { day } from '#site/format.ts'
import type { Copy } from './copies.ts'
import { save as strings } from './strings.ts'

/** What to say when a copy could not be made, by the name of the error or its reason. */
const reasons: Record<string, string> = {
  QuotaExceededError: strings.full,
  unreachable: strings.unreachable,
  'signed-out': strings.signedOut,
}

/** Why nothing was kept, in words. An error that is nobody's is a mistake of ours and reported as such. */
export const reasonFor = (error: unknown): string => {
  const { name = '', why = '' } = error as { name?: string; why?: string }
  const known = reasons[why] ?? reasons[name]
  if (!known) reportError(error)
  return known ?? strings.broken
}

/** What is on this device, of the course or of one lesson that was chosen. */
export const describe = ({ kept, lessons, whole, savedAt, bytes }: Copy, isLesson: boolean): string => {
  if (isLesson && !whole) return strings.savedLesson(day(savedAt))
  const closed = whole ? lessons.length - kept.length : 0
  return [strings.saved(kept.length, day(savedAt), bytes), ...(closed > 0 ? [strings.closed(closed)] : [])].join(' ')
}

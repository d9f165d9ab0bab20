import { type Logger, listenTo } from '@academy/kernel'

/** What Postgres tells by `notify_public_content`; see the migration `content_changes`. */
const channel = 'public_content'

export type ContentChanges = {
  /** A number that is another one after each change of public content; null while nobody tells of changes. */
  version: () => number | null
  /** Counts a change that this process itself made. */
  touch: () => void
  close: () => Promise<void>
}

/** Counts changes of public content, whoever made them. */
export const watchContent = (connectionString: string, log: Logger): ContentChanges => {
  let count = 0
  const touch = () => {
    count += 1
  }
  // Whatever was missed is a change.
  const { isListening, close } = listenTo({ connectionString, channel, hear: touch, missed: touch, log })
  return { version: () => (isListening() ? count : null), touch, close }
}

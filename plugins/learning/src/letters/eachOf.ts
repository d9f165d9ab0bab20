import { beforeAllIds } from '../store/reading.ts'

type Sweep<Reader extends { id: string }> = {
  /** The next few readers in the order of their ids, after one; none at the end. */
  next: (after: string) => Promise<Reader[]>
  /** Answers whether there was something to send. */
  send: (reader: Reader) => Promise<boolean>
  told: (counts: { readers: number; mailed: number; failed: number }) => void
}

/**
 * Goes through all readers of a mail, one after another. One who cannot be written to keeps nobody else waiting; at the end
 * this throws for them, so that they are tried again.
 */
export const eachOf = async <Reader extends { id: string }>({ next, send, told }: Sweep<Reader>): Promise<void> => {
  const failures: unknown[] = []
  let [count, mailed] = [0, 0]
  let readers = await next(beforeAllIds)
  while (readers.length > 0) {
    for (const reader of readers) {
      const isMailed = await send(reader).catch((error: unknown) => {
        failures.push(error)
        return false
      })
      count += 1
      if (isMailed) mailed += 1
    }
    readers = await next(readers.at(-1)?.id ?? beforeAllIds)
  }
  if (count > 0) told({ readers: count, mailed, failed: failures.length })
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${count} could not be written to.`)
}

import { Failure } from '../bootstrap/terminal.mjs'

/**
 * Asks again and again until something is so.
 * @param what For the message when it never is: “Postgres answers”.
 * @param timeout Milliseconds.
 */
export const until = async (what: string, timeout: number, isSo: () => Promise<boolean>): Promise<void> => {
  for (const deadline = Date.now() + timeout; !(await isSo()); ) {
    if (Date.now() > deadline) {
      throw new Failure(
        `Waited ${timeout / 1000} seconds in vain: ${what}.`,
        'The logs in the data folder may say why.',
      )
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Whether an address answers with success. */
export const answers = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}

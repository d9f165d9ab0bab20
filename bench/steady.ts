import { setTimeout as wait } from 'node:timers/promises'

export type Sent = { milliseconds: number; ok: boolean }

/**
 * Sends at a steady rate while it `goesOn`, whether or not answers keep up; latencies count from the moment at which a request was due, so that
 * whoever had to wait for its turn is counted too.
 */
export const sendSteadily = async (
  perSecond: number,
  goesOn: (index: number) => boolean,
  send: (index: number) => Promise<boolean>,
): Promise<Sent[]> => {
  const begun = performance.now()
  const under: Promise<Sent>[] = []
  for (let index = 0; goesOn(index); index++) {
    const due = begun + (index * 1000) / perSecond
    const early = due - performance.now()
    if (early > 1) await wait(early)
    under.push(
      send(index)
        .catch(() => false)
        .then((ok) => ({ milliseconds: performance.now() - due, ok })),
    )
  }
  return Promise.all(under)
}

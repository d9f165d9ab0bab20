import { sendUnseen } from '#site/learn/study/sending.ts'
import { readerHere } from './reader.ts'
import { renewCopies } from './renew.ts'

const KEY = 'academy.renewed'
/** Milliseconds between looks after the copies, so that a walk through pages does not ask on each. */
const apart = 60_000

const isDue = (now: number): boolean => {
  if (now - Number(localStorage.getItem(KEY)) < apart) return false
  localStorage.setItem(KEY, String(now))
  return true
}

/** What any page does for whoever reads on this device, at once and when the connection is back. */
export const awake = async (given: string | null | undefined): Promise<void> => {
  const reader = given === undefined ? await readerHere() : given
  if (reader === null) return
  const look = async () => {
    // A lesson sends on its own, and says so.
    if (!document.querySelector('[data-study]')) await sendUnseen(reader)
    await renewCopies(reader)
  }
  window.addEventListener('online', () => void look())
  if (navigator.onLine && isDue(Date.now())) await look()
}

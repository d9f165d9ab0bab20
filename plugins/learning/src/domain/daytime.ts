import { hourIn } from './zones.ts'

/** Hours of the reader’s own day at which a mail that can wait may come, the last one not included. */
const morning = 8
const evening = 20

/** Whether it is daytime at an instant, by the clocks of a zone. */
export const isDaytime = (now: number, zone: string): boolean => {
  const hour = hourIn(now, zone)
  return hour >= morning && hour < evening
}

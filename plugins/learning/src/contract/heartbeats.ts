import { z } from 'zod'

const moment = z.iso.datetime({ offset: true })

/** Beats that one message may carry: a week of study on a device without a network comes in a few. */
export const mostBeats = 250

/** A stretch of time in which a lesson was in sight and in use, by the device's clock; `lesson` is a key. */
export const beat = z.object({ enrollment: z.uuid(), lesson: z.string().min(1).max(64), from: moment, to: moment })

/** Whose it is, when it waited on a device: somebody else may be signed in there by now. */
export const sender = { student: z.uuid().optional() }

/** What is sent to `POST /learning/heartbeats`; `sentAt` is by the same clock. */
export const heartbeatsInput = z.object({ ...sender, sentAt: moment, beats: z.array(beat).min(1).max(mostBeats) })

/** Seconds that were new. What was counted before, on whatever device, is not counted again. */
export const heartbeatsReply = z.object({ counted: z.number().min(0) })

import { asksThemselves, inTransaction, postEndpoint } from '@academy/kernel'
import { askForBadges } from '../badges/tasks.ts'
import { heartbeatsInput, heartbeatsReply } from '../contract.ts'
import { haveWaited, soundBeats } from '../domain/beats.ts'
import { countBeats } from '../heartbeats/count.ts'
import { senderOf } from './learner.ts'

/** An endpoint of the API’s own. Of a beat that is nobody’s, or not the asker’s, nothing is said and nothing is counted. */
export const heartbeats = postEndpoint({
  path: '/learning/heartbeats',
  summary: 'Count active time in one’s own lessons; each moment once, however often and from wherever it is sent',
  input: heartbeatsInput,
  reply: heartbeatsReply,
  allow: asksThemselves,
  handle: async ({ student: sender, sentAt, beats }, req) => {
    const now = Date.now()
    const student = senderOf(req, sender)
    const given = beats.map(({ from, to, ...place }) => ({ ...place, from: Date.parse(from), to: Date.parse(to) }))
    const sound = soundBeats(given, Date.parse(sentAt), now)
    const count = () => countBeats({ payload: req.payload, req }, { student, beats: sound })
    if (!haveWaited(sound, now)) return { counted: await count() }
    return inTransaction(req, async () => {
      const counted = await count()
      if (counted > 0) await askForBadges(req, student)
      return { counted }
    })
  },
})

import { postEndpoint } from '@academy/kernel'
import { heartbeatsInput, heartbeatsReply } from '../contract.ts'
import { countBeats } from '../heartbeats/count.ts'
import { learnsThemselves, senderOf } from './learner.ts'

/** An endpoint of the API’s own. Of a beat that is nobody’s, or not the asker’s, nothing is said and nothing is counted. */
export const heartbeats = postEndpoint({
  path: '/learning/heartbeats',
  summary: 'Count active time in one’s own lessons; each moment once, however often and from wherever it is sent',
  input: heartbeatsInput,
  reply: heartbeatsReply,
  allow: learnsThemselves,
  handle: async ({ student, sentAt, beats }, req) => {
    const given = beats.map(({ from, to, ...place }) => ({ ...place, from: Date.parse(from), to: Date.parse(to) }))
    const message = { student: senderOf(req, student), beats: given, sentAt: new Date(sentAt) }
    return { counted: await countBeats({ payload: req.payload, req }, message, new Date()) }
  },
})

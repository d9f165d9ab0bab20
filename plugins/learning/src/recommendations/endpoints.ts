import { alsoForForms, askerOf, asksThemselves, getEndpoint, isSomebody, postEndpoint } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { recommendationsReply, skillsReply, wantedInput } from '../contract.ts'
import { skillsPage } from '../domain/pages.ts'
import { outlook } from './outlook.ts'
import { want } from './want.ts'

const own = (req: PayloadRequest) => outlook({ payload: req.payload, req }, askerOf(req), new Date())

const readSkills = getEndpoint({
  path: '/me/skills',
  summary: 'One’s own skills: level, how it is known, and when it was last practised',
  reply: skillsReply,
  allow: isSomebody,
  handle: async (_input, req) => {
    const { computedAt, skills } = await own(req)
    return { computedAt, skills }
  },
})

const readRecommendations = getEndpoint({
  path: '/me/recommendations',
  summary: 'What one may learn next, the best first, each with its reason',
  reply: recommendationsReply,
  allow: isSomebody,
  handle: async (_input, req) => {
    const { computedAt, wanted, suggestions } = await own(req)
    return { computedAt, wanted, suggestions }
  },
})

const setWanted = postEndpoint({
  path: '/me/recommendations',
  summary: 'Switch one’s recommendations off or on',
  input: wantedInput,
  reply: recommendationsReply,
  allow: asksThemselves,
  handle: async ({ wanted }, req) => {
    await want(req, askerOf(req), wanted)
    const { computedAt, suggestions } = await own(req)
    return { computedAt, wanted, suggestions }
  },
})

/** Endpoints of `users`, below the account of whoever asks. */
export const ownOutlook: Endpoint[] = [
  readSkills,
  readRecommendations,
  alsoForForms(setWanted, { read: ({ wanted }) => ({ wanted: wanted === 'true' }), page: () => skillsPage }),
]

import { getEndpoint, personalDataOf } from '@academy/kernel'
import { personalDataView } from '../../contract.ts'
import { isThemselves } from '../asker.ts'
import { becomesOf } from '../words.ts'

/** The same for everybody: what plugins declare, not what is stored. */
export const readPersonalData = getEndpoint({
  path: '/me/personal-data',
  summary: 'What the academy holds about people, and what becomes of it when they are erased, in words',
  reply: personalDataView,
  allow: isThemselves,
  handle: async (_input, { payload }) => ({
    kinds: personalDataOf(payload.config).map((declared) => ({
      name: declared.name,
      about: declared.about,
      exported: declared.exported.length > 0,
      onErasure: declared.erasure.does,
      becomes: becomesOf(declared),
    })),
  }),
})

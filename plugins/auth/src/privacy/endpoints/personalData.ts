import { getEndpoint } from '@academy/kernel'
import { personalDataView } from '../../contract.ts'
import { isThemselves } from '../asker.ts'
import { personalDataInWords } from '../words.ts'

/** The same for everybody: what plugins declare, not what is stored. */
export const readPersonalData = getEndpoint({
  path: '/me/personal-data',
  summary: 'What the academy holds about people, and what becomes of it when they are erased, in words',
  reply: personalDataView,
  allow: isThemselves,
  handle: async (_input, { payload }) => personalDataInWords(payload.config),
})

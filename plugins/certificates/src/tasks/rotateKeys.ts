import { defineTask } from '@academy/kernel'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { rotate } from '../keys/signer.ts'
import { runtimeOf } from '../runtime.ts'
import { findActiveKey } from '../store/keys.ts'

const day = 24 * 60 * 60 * 1000

/** A new signing key once the active one is old enough; the first one is made when something is to be signed. */
export const rotateKeysTask = defineTask({
  name: 'certificates/rotate-keys',
  input: z.object({}),
  schedule: '40 3 * * *',
  run: async (_inputs, { payload, log }) => {
    const active = await findActiveKey({ payload })
    const age = active ? Date.now() - new Date(active.createdAt).getTime() : 0
    if (age < runtimeOf(payload).rotateAfterDays * day) return
    const { publicKey } = await rotate(await createLocalReq({}, payload), new Date())
    log.info({ publicKey }, 'a new key signs certificates')
  },
})

import { askerOf, hasRole, postEndpoint } from '@academy/kernel'
import { z } from 'zod'
import { rotate } from '../keys/signer.ts'
import { runtimeOf } from '../runtime.ts'

export const rotateSigningKey = postEndpoint({
  path: '/rotate',
  summary: 'Sign certificates with a new key from now on; what the old one signed stays genuine',
  reply: z.object({ publicKey: z.string() }),
  allow: ({ user }) => hasRole(user, 'admin'),
  handle: async (_input, req) => {
    const { id, publicKey } = await rotate(req, new Date())
    const entry = {
      action: 'certificates/key-rotated',
      actor: askerOf(req),
      target: { collection: 'certificate-keys', id },
    }
    await runtimeOf(req.payload).audit({ ...entry, details: { publicKey } }, { payload: req.payload, req })
    return { publicKey }
  },
})

import { isAdmin, nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { CERTIFICATE_KEYS_SLUG } from '../contract.ts'
import { rotateSigningKey } from '../endpoints/keys.ts'
import { strings } from '../strings.ts'

const said = strings.keys

/** Ed25519 keys. One is active; what retired ones signed stays genuine, so that their public parts are published for ever. */
export const certificateKeys: CollectionConfig = {
  slug: CERTIFICATE_KEYS_SLUG,
  labels: said.labels,
  admin: {
    group: strings.group,
    description: said.help,
    useAsTitle: 'publicKey',
    defaultColumns: ['publicKey', 'state', 'createdAt', 'retiredAt'],
  },
  access: { create: nobody, read: isAdmin, update: nobody, delete: nobody },
  graphQL: false,
  defaultSort: '-createdAt',
  endpoints: [rotateSigningKey],
  fields: [
    /** Multibase, as the issuer's DID document has it. */
    { name: 'publicKey', type: 'text', required: true, unique: true },
    /** Encrypted; emptied when the key retires. */
    { name: 'privateKey', type: 'text', admin: { hidden: true }, access: { read: () => false } },
    {
      name: 'state',
      type: 'select',
      options: [
        { value: 'active', label: said.states.active },
        { value: 'retired', label: said.states.retired },
      ],
      required: true,
      index: true,
    },
    { name: 'retiredAt', type: 'date' },
  ],
}

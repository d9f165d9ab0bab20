import type { PersonalData } from '@academy/kernel'
import { credentialsDeclared } from './credentials.ts'
import { joiningDeclared } from './joining.ts'
import { panelDeclared } from './panel.ts'
import { personDeclared } from './person.ts'

/** The personal data of this plugin, and of Payload itself. */
export const declared = ({ dataDir }: { dataDir: string }): PersonalData[] => [
  ...personDeclared(dataDir),
  ...credentialsDeclared,
  ...joiningDeclared,
  ...panelDeclared,
]

'use client'

import { strings } from '../strings.ts'
import { Decision, type DecisionProps } from './Decision.tsx'

const said = strings.panel

/** `name` is what the certificate bears now. */
export function ReissueForm({ name, ...props }: DecisionProps & { name: string }) {
  return (
    <Decision {...props} endpoint="reissue" title={said.reissueTitle} help={said.reissueHelp} confirm={said.reissue}>
      <label>
        {said.name}
        <input name="name" defaultValue={name} maxLength={100} />
      </label>
    </Decision>
  )
}

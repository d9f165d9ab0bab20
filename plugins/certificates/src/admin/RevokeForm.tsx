'use client'

import { revokedFor } from '../domain/standing.ts'
import { strings } from '../strings.ts'
import { Decision, type DecisionProps } from './Decision.tsx'

const said = strings.panel

export function RevokeForm(props: DecisionProps) {
  return (
    <Decision {...props} endpoint="revoke" title={said.revokeTitle} help={said.revokeHelp} confirm={said.revoke}>
      <label>
        {said.reason}
        <select name="reason" defaultValue={revokedFor[0]}>
          {revokedFor.map((each) => (
            <option key={each} value={each}>
              {strings.certificates.reasons[each]}
            </option>
          ))}
        </select>
      </label>
    </Decision>
  )
}

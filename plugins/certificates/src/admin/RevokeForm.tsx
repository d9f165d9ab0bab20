'use client'

import { useState } from 'react'
import { type RevokedFor, revokedFor } from '../domain/standing.ts'
import { strings } from '../strings.ts'
import { Ask, type AskProps } from './Ask.tsx'

const said = strings.panel

export function RevokeForm(props: AskProps) {
  const [reason, setReason] = useState<RevokedFor>('issued-in-error')
  return (
    <Ask
      {...props}
      endpoint="revoke"
      title={said.revokeTitle}
      help={said.revokeHelp}
      confirm={said.revoke}
      body={{ reason }}
    >
      <label>
        {said.reason}
        <select
          value={reason}
          onChange={(event) => setReason(revokedFor.find((each) => each === event.target.value) ?? reason)}
        >
          {revokedFor.map((each) => (
            <option key={each} value={each}>
              {strings.certificates.reasons[each]}
            </option>
          ))}
        </select>
      </label>
    </Ask>
  )
}

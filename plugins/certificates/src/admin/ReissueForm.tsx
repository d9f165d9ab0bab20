'use client'

import { useState } from 'react'
import { strings } from '../strings.ts'
import { Ask, type AskProps } from './Ask.tsx'

const said = strings.panel

export function ReissueForm({ name: borne, ...props }: AskProps & { name: string }) {
  const [name, setName] = useState(borne)
  return (
    <Ask
      {...props}
      endpoint="reissue"
      title={said.reissueTitle}
      help={said.reissueHelp}
      confirm={said.reissue}
      body={{ name }}
    >
      <label>
        {said.name}
        <input value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />
      </label>
    </Ask>
  )
}

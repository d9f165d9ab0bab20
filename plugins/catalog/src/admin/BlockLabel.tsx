'use client'

import { ErrorPill, Pill, useFormFields, useTranslation } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useRef } from 'react'
import { useBlockKept } from './keeping/useBlockKept.ts'

type Props = {
  /** What the block is called. */
  noun: string
  /** Fields whose text says which one it is, best first; `items.*.title` joins those of all rows. */
  from: string[]
}

const textAt = (fields: FormState, path: string): string => {
  const parts = path.split('.*.')
  const [list, name] = parts
  const paths = name
    ? Object.keys(fields).filter((key) => key.startsWith(`${list}.`) && key.endsWith(`.${name}`))
    : [path]
  return paths
    .map((key) => fields[key]?.value)
    .filter((value) => typeof value === 'string' && value.trim() !== '')
    .join(' · ')
}

/**
 * The head of a block in the editor: its kind and enough of it to find it while it is closed. Every block has one, open or
 * closed, so it also keeps what is written in it.
 */
export function BlockLabel({ noun, from }: Props) {
  const head = useRef<HTMLSpanElement>(null)
  useBlockKept(head)
  const { i18n } = useTranslation()
  const says = useFormFields(([fields]) => from.map((path) => textAt(fields, path)).find(Boolean) ?? '')
  const wrong = useFormFields(([fields]) => Object.values(fields).filter((field) => field?.valid === false).length)
  return (
    <span ref={head} className="academy-block-label">
      <Pill pillStyle="white" size="small">
        {noun}
      </Pill>
      <span className="academy-block-label__says">{says.split('\n', 1)[0]}</span>
      {wrong > 0 && <ErrorPill count={wrong} i18n={i18n} withMessage />}
    </span>
  )
}

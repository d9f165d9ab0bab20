import { useId } from 'react'
import { strings } from '../../editions/panelStrings.ts'
import type { EditionRow, VersionRow } from './useEditions.ts'

const said = strings.compare
const words = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

type Props = {
  label: string
  value: string
  choose: (side: string) => void
  editions: EditionRow[]
  versions: VersionRow[]
  isPublished: boolean
}

/** One side of a comparison. */
export function SideChoice({ label, value, choose, editions, versions, isPublished }: Props) {
  const id = useId()
  return (
    <div className="academy-editions__side">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        <option value="draft">{said.draft}</option>
        {isPublished ? <option value="published">{said.published}</option> : null}
        {editions.length > 0 ? (
          <optgroup label={said.editions}>
            {editions.map(({ number }) => (
              <option key={number} value={String(number)}>
                {strings.list.edition(number)}
              </option>
            ))}
          </optgroup>
        ) : null}
        <optgroup label={said.versions}>
          {versions.map((version) => (
            <option key={version.id} value={version.id}>
              {words.format(new Date(version.updatedAt))}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  )
}

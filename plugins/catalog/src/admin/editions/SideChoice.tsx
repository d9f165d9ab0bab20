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
  return (
    <label className="academy-editions__side">
      {label}
      <select value={value} onChange={(event) => choose(event.target.value)}>
        <option value="draft">{said.draft}</option>
        {isPublished ? <option value="published">{said.published}</option> : null}
        {editions.length > 0 ? (
          <optgroup label={said.editions}>
            {editions.map(({ id, number }) => (
              <option key={id} value={String(number)}>
                {strings.list.edition(number)}
              </option>
            ))}
          </optgroup>
        ) : null}
        <optgroup label={said.versions}>
          {versions.map(({ id, updatedAt }) => (
            <option key={id} value={id}>
              {words.format(new Date(updatedAt))}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}

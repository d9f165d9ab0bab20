import { useId } from 'react'
import { strings } from '../../../reuse/strings.ts'
import type { Option } from './useOptions.ts'

const said = strings.templates.begin

type Props = {
  label: string
  options: Option[] | null
  value: string
  onChange: (id: string) => void
}

/** A list to choose one of, and what the chosen one is good for. */
export function Chooser({ label, options, value, onChange }: Props) {
  const name = useId()
  const about = options?.find(({ id }) => id === value)?.description
  return (
    <div className="academy-begin__field">
      <label htmlFor={name}>{label}</label>
      <select id={name} className="academy-input" value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{options ? said.choose : said.loading}</option>
        {(options ?? []).map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      {about ? <p>{about}</p> : null}
    </div>
  )
}

import { useId } from 'react'
import { strings } from '../../../reuse/strings.ts'

const said = strings.templates.begin

/** What is begun may have a title of its own; left empty, it has the template’s. */
export function TitleField({ value, onChange }: { value: string; onChange: (title: string) => void }) {
  const name = useId()
  return (
    <div className="academy-begin__field">
      <label htmlFor={name}>{said.title}</label>
      <input
        id={name}
        className="academy-input"
        value={value}
        maxLength={120}
        autoComplete="off"
        aria-describedby={`${name}-help`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${name}-help`}>{said.titleHelp}</p>
    </div>
  )
}

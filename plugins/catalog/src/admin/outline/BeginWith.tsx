import { type LessonKind, lessonKinds } from '../../domain/lessonKinds.ts'
import { strings as catalogue } from '../../strings.ts'
import { lessonTemplatesPath, useOptions } from '../reuse/templates/useOptions.ts'
import { strings } from './strings.ts'

/** What a new lesson is: an empty one of a kind, or a copy of a template. */
export type Beginning = { kind: LessonKind; template?: string }

type Props = { value: Beginning; onChange: (value: Beginning) => void }

/** Kinds of lessons, and below them the templates that there are. */
export function BeginWith({ value, onChange }: Props) {
  const templates = useOptions(lessonTemplatesPath, true) ?? []
  const choose = (chosen: string) => {
    const template = templates.find(({ id }) => id === chosen)
    if (template) return onChange({ kind: template.kind ?? 'article', template: template.id })
    onChange({ kind: lessonKinds.find((kind) => kind === chosen) ?? 'article' })
  }
  return (
    <select
      className="academy-tree__input"
      aria-label={strings.kind}
      value={value.template ?? value.kind}
      onChange={({ target }) => choose(target.value)}
    >
      <optgroup label={strings.kinds}>
        {lessonKinds.map((kind) => (
          <option key={kind} value={kind}>
            {catalogue.kinds[kind]}
          </option>
        ))}
      </optgroup>
      {templates.length > 0 ? (
        <optgroup label={strings.templates}>
          {templates.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </optgroup>
      ) : null}
    </select>
  )
}

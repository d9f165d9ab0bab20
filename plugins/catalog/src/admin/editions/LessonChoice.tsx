import { strings } from '../../editions/panelStrings.ts'
import type { PublishingView } from '../../editions/publishing/contract.ts'

const said = strings.now

type Props = { lessons: PublishingView['lessons']; left: ReadonlySet<string>; toggle: (id: string) => void }

/** Which of the changed lessons go out with the course. */
export function LessonChoice({ lessons, left, toggle }: Props) {
  if (lessons.length === 0) return null
  return (
    <fieldset>
      <legend>{said.lessons}</legend>
      <p className="academy-editions__quiet">{said.lessonsHelp}</p>
      {lessons.map(({ id, title, state }) => (
        <label key={id} className="academy-editions__choice">
          <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
          <span>
            {title} <small>{state === 'new' ? said.lessonNew : said.lessonChanged}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

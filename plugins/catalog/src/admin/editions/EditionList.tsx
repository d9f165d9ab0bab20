import { strings } from '../../editions/panelStrings.ts'
import type { PublishingView } from '../../editions/publishing/contract.ts'
import { When } from '../releases/When.tsx'
import type { EditionRow } from './useEditions.ts'

const said = strings.list

function Amendments({ amendments }: Pick<EditionRow, 'amendments'>) {
  if (amendments.length === 0) return null
  return (
    <details>
      <summary>{said.amendments(amendments.length)}</summary>
      <ul>
        {amendments.map(({ at, lesson, title }) => (
          <li key={`${at} ${lesson}`}>
            <When at={at} /> {title}
          </li>
        ))}
      </ul>
    </details>
  )
}

type Props = { editions: EditionRow[]; holders: PublishingView['holders'] }

/** Every edition, the newest first, with its author's note and who holds it. */
export function EditionList({ editions, holders }: Props) {
  const held = new Map(holders.map((each) => [each.edition, each]))
  return (
    <section aria-labelledby="academy-editions-list">
      <h2 id="academy-editions-list">{said.title}</h2>
      {editions.length === 0 ? <p className="academy-editions__quiet">{said.none}</p> : null}
      <ol className="academy-editions__list">
        {editions.map(({ id, number, publishedAt, note, amendments }, place) => (
          <li key={id}>
            <h3>
              {said.edition(number)} {place === 0 ? <small>{said.current}</small> : null}
            </h3>
            <When at={publishedAt} />
            <div>
              <p className={note ? undefined : 'academy-editions__quiet'}>{note || said.noNote}</p>
              <Amendments amendments={amendments} />
            </div>
            <span className="academy-editions__measure">
              {said.enrolled(held.get(id)?.enrolled ?? 0, held.get(id)?.complete ?? 0)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

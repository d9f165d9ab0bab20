import { useEffect, useRef } from 'react'
import type { Comparison } from '../../editions/compare/contract.ts'
import { strings } from '../../editions/panelStrings.ts'
import { folded } from './folded.ts'

const said = strings.compare

type Lesson = NonNullable<Comparison['lesson']>
type Row = Lesson['rows'][number]

function Cell({ pieces, isOld }: { pieces: Row['before']; isOld: boolean }) {
  const isChanged = pieces?.some(({ changed }) => changed) ?? false
  const Mark = isOld ? 'del' : 'ins'
  return (
    <td data-mark={isChanged ? (isOld ? 'gone' : 'added') : undefined}>
      {isChanged ? <span className="academy-editions__unseen">{isOld ? said.gone : said.added} </span> : null}
      {pieces?.map(({ text, changed }, place) =>
        changed ? <Mark key={place}>{text}</Mark> : <span key={place}>{text}</span>,
      )}
    </td>
  )
}

/** A lesson's words on both sides, line by line; long stretches without a change are folded. */
export function Beside({ view, lesson }: { view: Comparison; lesson: Lesson }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Whoever asked for the text stands far above it.
  useEffect(() => {
    if (lesson.key) heading.current?.focus()
  }, [lesson.key])
  const parts = folded(lesson.rows)
  return (
    <section aria-labelledby="academy-editions-text" className="academy-editions__text">
      <h3 id="academy-editions-text" ref={heading} tabIndex={-1}>
        {said.text(lesson.title)}
      </h3>
      <p className="academy-editions__quiet">{parts.some(Array.isArray) ? said.textHelp : said.noText}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{view.from}</th>
            <th scope="col">{view.to}</th>
          </tr>
        </thead>
        <tbody>
          {parts.flatMap((part, at) =>
            Array.isArray(part)
              ? part.map((row, place) => (
                  <tr key={`${at} ${place}`}>
                    <Cell pieces={row.before} isOld />
                    <Cell pieces={row.after} isOld={false} />
                  </tr>
                ))
              : [
                  <tr key={at} className="academy-editions__fold">
                    <td colSpan={2}>{said.unchanged(part)}</td>
                  </tr>,
                ],
          )}
        </tbody>
      </table>
    </section>
  )
}

import { useEffect, useRef } from 'react'
import type { Comparison } from '../../editions/compare/contract.ts'
import { strings } from '../../editions/panelStrings.ts'
import { folded } from './folded.ts'
import { LinesTable } from './LinesTable.tsx'

const said = strings.compare

type Lesson = NonNullable<Comparison['lesson']>

/** A lesson's words on both sides. */
export function Beside({ view, lesson }: { view: Comparison; lesson: Lesson }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Whoever asked for the text stands far above it.
  useEffect(() => {
    if (lesson.key) heading.current?.focus()
  }, [lesson.key])
  return (
    <section aria-labelledby="academy-editions-text" className="academy-editions__text">
      <h3 id="academy-editions-text" ref={heading} tabIndex={-1}>
        {said.text(lesson.title)}
      </h3>
      <p className="academy-editions__quiet">{folded(lesson.rows).some(Array.isArray) ? said.textHelp : said.noText}</p>
      <LinesTable from={view.from} to={view.to} rows={lesson.rows} />
    </section>
  )
}

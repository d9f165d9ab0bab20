import { strings } from '../../editions/panelStrings.ts'
import type { PublishingView } from '../../editions/publishing/contract.ts'

const said = strings.now

/** The one sentence that says what publishing would make. */
export const headline = ({ kind, current }: PublishingView): string => {
  if (current === null) return said.first
  if (kind === 'edition') return said.next(current + 1)
  return kind === 'amendment' ? said.amends(current) : said.same(current)
}

function Changes({ kind, current, changes }: PublishingView) {
  if (kind === 'same' || current === null) return null
  return (
    <section aria-labelledby="academy-editions-changes">
      <h3 id="academy-editions-changes">{said.changes}</h3>
      {changes.length === 0 ? <p>{said.silent}</p> : null}
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </section>
  )
}

function People({ kind, current, holders, belowComplete, certificates }: PublishingView) {
  const enrolled = holders.reduce((sum, each) => sum + each.enrolled, 0)
  return (
    <section aria-labelledby="academy-editions-people">
      <h3 id="academy-editions-people">{said.people}</h3>
      {enrolled === 0 ? <p>{said.nobody}</p> : null}
      <ul>
        {holders.map(({ edition, number, enrolled: of, complete }) => (
          <li key={edition}>{said.holders(number, of, complete)}</li>
        ))}
        {enrolled > 0 && kind === 'edition' && current !== null ? (
          <>
            <li>{belowComplete > 0 ? said.drop(belowComplete) : said.noDrop}</li>
            <li>{said.certificates(certificates)}</li>
          </>
        ) : null}
      </ul>
    </section>
  )
}

/** What publishing now would change, and for whom. */
export function Impact({ view }: { view: PublishingView }) {
  return (
    <div className="academy-editions__impact">
      <Changes {...view} />
      <People {...view} />
    </div>
  )
}

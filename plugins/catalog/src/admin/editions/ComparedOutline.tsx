import type { Comparison } from '../../editions/compare/contract.ts'
import { strings } from '../../editions/panelStrings.ts'

const said = strings.compare

type Props = { view: Comparison; read: (lesson: string) => void }

/** What differs in words, and every lesson of either side with what became of it. */
export function ComparedOutline({ view, read }: Props) {
  const { from, to, changes, outline } = view
  return (
    <div className="academy-editions__compared">
      <p role="status">
        <strong>{said.summary(from, to)}</strong>
      </p>
      {changes.length === 0 ? <p>{said.same}</p> : null}
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <h3>{said.outline}</h3>
      <ul className="academy-editions__lessons">
        {outline.map(({ key, title, section, state, changedPercent }) => (
          <li key={key} data-state={state}>
            <span>
              {title} <small>{section}</small>
            </span>
            <span className="academy-editions__state">
              {said.state[state]}
              {state === 'changed' && changedPercent > 0 ? `, ${said.percent(changedPercent)}` : ''}
            </span>
            <button type="button" className="academy-button" aria-label={said.read(title)} onClick={() => read(key)}>
              {said.show}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

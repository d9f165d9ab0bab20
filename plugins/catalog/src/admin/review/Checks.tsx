import type { CheckItem } from '../../contract/review.ts'
import { strings } from '../../review/strings.ts'

/** Places that are named; a long course may have many. */
const most = 8

/** Items of the checklist: how each stands by a shape and a word, and the way to the place. */
export function Checks({ items }: { items: CheckItem[] }) {
  return (
    <ul className="academy-checks">
      {items.map(({ id, state, title, detail, places }) => (
        <li key={id} data-state={state}>
          <span className="academy-checks__title">
            {title} <span className="academy-checks__state">{strings.panel.checks[state]}</span>
          </span>
          <span className="academy-checks__detail">{detail}</span>
          {places.length > 0 && state !== 'ok' ? (
            <span className="academy-checks__places">
              {places.slice(0, most).map(({ label, href }) => (
                <a key={href} href={href}>
                  {label}
                </a>
              ))}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

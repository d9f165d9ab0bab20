import type { Row } from '../../editions/domain/compareTexts.ts'
import { strings } from '../../editions/panelStrings.ts'
import { folded } from './folded.ts'
import './lines.css'

const said = strings.compare

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

/** Two texts line by line, each side under its name; long stretches without a change are folded. */
export function LinesTable({ from, to, rows }: { from: string; to: string; rows: readonly Row[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{from}</th>
          <th scope="col">{to}</th>
        </tr>
      </thead>
      <tbody>
        {folded(rows).flatMap((part, at) =>
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
  )
}

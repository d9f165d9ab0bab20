import { type Difference, originOf } from '../../domain/sync/differing.ts'
import { compareTexts } from '../../editions/domain/compareTexts.ts'
import { isPictureName } from '../../folders/format/names.ts'
import { syncWords } from '../../sync/panelStrings.ts'
import { LinesTable } from '../editions/LinesTable.tsx'

const said = syncWords.conflict

const stateOf = (difference: Difference): string => {
  const origin = said.origins[originOf(difference)]
  if (difference.here === null) return `${said.onlyThere}, ${origin}`
  return difference.repository === null ? `${said.onlyHere}, ${origin}` : origin
}

function Texts({ before, after, from, to }: { before: string | null; after: string | null; from: string; to: string }) {
  if (before === after) return null
  return <LinesTable from={from} to={to} rows={compareTexts(before ?? '', after ?? '')} />
}

/** Each side's changes since the last sync; of what never was in step, the two sides beside each other. */
function Sides({ repository, here, before }: Difference) {
  if (before === null && repository !== null && here !== null)
    return <Texts before={here} after={repository} from={said.here} to={said.repository} />
  return (
    <>
      <Texts before={before} after={repository} from={said.before} to={said.repository} />
      <Texts before={before} after={here} from={said.before} to={said.here} />
    </>
  )
}

/** One file of a course that is not alike on both sides. */
export function DifferingFile({ difference }: { difference: Difference }) {
  const { file, repository, here } = difference
  return (
    <details className="academy-sync__file">
      <summary>
        <code>{file}</code> <span className="academy-sync__state">{stateOf(difference)}</span>
      </summary>
      {isPictureName(file) ? (
        <p>{repository !== null && here !== null ? said.picture : said.picturesApart}</p>
      ) : (
        <div className="academy-editions__text">
          <Sides {...difference} />
        </div>
      )}
    </details>
  )
}

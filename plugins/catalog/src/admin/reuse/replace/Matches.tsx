import { strings } from '../../../reuse/strings.ts'
import { strings as catalogue } from '../../../strings.ts'
import { type Found, keyOf, type Match, type State } from './state.ts'

const said = strings.replace

type Choose = (keys: readonly string[], isOn: boolean) => void
type Hit = Match['hits'][number]

/** One match between its words, and what it becomes. */
function Row({ hit, becomes, isChosen, onChoose }: Shown & { onChoose: (isOn: boolean) => void }) {
  return (
    <li>
      <label className="academy-replace__hit">
        <input type="checkbox" checked={isChosen} onChange={({ target }) => onChoose(target.checked)} />
        <span className="academy-replace__place">{said.places[hit.kind]}</span>
        <span className="academy-replace__words" data-mono={hit.kind === 'code' || hit.kind === 'terminal'}>
          {hit.before}
          <del>{hit.match}</del>
          {becomes ? <ins>{becomes}</ins> : null}
          {hit.after}
        </span>
      </label>
    </li>
  )
}
type Shown = { hit: Hit; becomes: string; isChosen: boolean }

type DocumentProps = { document: Match; becomes: string; chosen: ReadonlySet<string>; onChoose: Choose }

/** The matches of one document under its name, with a box for all of them. */
function Document({ document, becomes, chosen, onChoose }: DocumentProps) {
  const keys = document.hits.map((hit) => keyOf(document, hit))
  const count = keys.filter((key) => chosen.has(key)).length
  const title = document.title || catalogue.untitled
  return (
    <section className="academy-replace__document" aria-label={title}>
      <h3>
        <input
          type="checkbox"
          aria-label={said.all(title)}
          checked={count === keys.length}
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && count < keys.length
          }}
          onChange={({ target }) => onChoose(keys, target.checked)}
        />
        <a href={`/admin/collections/${document.collection}/${document.id}`}>{title}</a>
        {document.collection === 'courses' ? <span>{said.course}</span> : null}
      </h3>
      <ul>
        {document.hits.map((hit) => {
          const key = keyOf(document, hit)
          return (
            <Row
              key={key}
              hit={hit}
              becomes={becomes}
              isChosen={chosen.has(key)}
              onChoose={(isOn) => onChoose([key], isOn)}
            />
          )
        })}
      </ul>
    </section>
  )
}

type Props = { state: State; found: Found; onChoose: Choose; onApply: () => void }

/** Every match in its words, each to be taken or left, and the button that replaces those taken. */
export function Matches({ state, found, onChoose, onApply }: Props) {
  if (found.documents.length === 0) return null
  const isBusy = state.phase === 'applying'
  return (
    <>
      {found.documents.map((document) => (
        <Document
          key={document.id}
          document={document}
          becomes={found.asked.replacement}
          chosen={state.chosen}
          onChoose={onChoose}
        />
      ))}
      {found.more > 0 ? <p>{said.more(found.more)}</p> : null}
      <div className="academy-replace__actions">
        <button
          type="button"
          className="academy-button academy-button--next"
          aria-disabled={isBusy || state.chosen.size === 0}
          onClick={onApply}
        >
          {isBusy ? said.applying : said.apply(state.chosen.size)}
        </button>
      </div>
    </>
  )
}

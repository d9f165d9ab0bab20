'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { strings } from '../../reuse/strings.ts'
import type { Use, UsedInView } from '../../reuse/usedIn/view.ts'
import { strings as catalogue } from '../../strings.ts'
import { DeleteAnyway } from './DeleteAnyway.tsx'
import { useUsedIn } from './useUsedIn.ts'
import './usedIn.css'

const said = strings.usedIn

const hrefOf = ({ collection, id, state }: Use) => {
  const inTrash = state === 'trash' ? 'trash/' : ''
  return `/admin/collections/${collection}/${inTrash}${id}${state === 'edition' ? '/editions' : ''}`
}

function Row({ use }: { use: Use }) {
  return (
    <li className="academy-used__row">
      <a href={hrefOf(use)}>{use.title || catalogue.untitled}</a>
      <span className="academy-used__kind">{use.course ? said.lessonOf(use.course) : said.kinds[use.collection]}</span>
      <span className="academy-status" data-status={use.state === 'published' ? 'published' : 'draft'}>
        {said.states[use.state]}
      </span>
    </li>
  )
}

function List({ uses, hidden }: UsedInView) {
  if (uses.length + hidden === 0) return <p>{said.nowhere}</p>
  return (
    <>
      <ul className="academy-used__list">
        {uses.map((use) => (
          <Row key={use.id} use={use} />
        ))}
      </ul>
      {hidden > 0 ? <p>{said.hidden(hidden)}</p> : null}
    </>
  )
}

type Props = { collection: 'media' | 'snippets' }

/** What shows this document, in its own form; nothing while it is being made. */
export function UsedIn({ collection }: Props) {
  const { id } = useDocumentInfo()
  const shown = useUsedIn(collection, id)
  if (!id) return null
  const count = shown.phase === 'shown' ? shown.view.uses.length + shown.view.hidden : 0
  return (
    <section className="academy-used" aria-labelledby="academy-used-title">
      <h2 id="academy-used-title">{said.title}</h2>
      {shown.phase === 'shown' ? (
        <>
          <List {...shown.view} />
          {collection === 'media' && count > 0 ? <DeleteAnyway id={String(id)} count={count} /> : null}
        </>
      ) : (
        <p role="status">{shown.phase === 'loading' ? said.loading : said.failed}</p>
      )}
    </section>
  )
}

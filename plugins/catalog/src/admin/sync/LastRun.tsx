import { syncWords as said } from '../../sync/panelStrings.ts'
import type { SyncView } from '../../sync/view.ts'
import { When } from '../releases/When.tsx'

const headline = ({ isBusy, last }: SyncView): string =>
  isBusy ? said.running : last ? said.last[last.state] : said.never

/** The last sync, and a button for the next one. */
export function LastRun({ view, onSync }: { view: SyncView; onSync: () => void }) {
  const { last, source, isBusy, mayOperate } = view
  return (
    <>
      <p role="status" className="academy-sync__headline" data-failed={!isBusy && last?.state === 'failed'}>
        {headline(view)}
      </p>
      {last?.reason && !isBusy ? <p className="academy-sync__reason">{last.reason}</p> : null}
      <dl className="academy-sync__facts">
        {source ? (
          <div>
            <dt>{said.source}</dt>
            <dd>{source}</dd>
          </div>
        ) : null}
        {last ? (
          <>
            <div>
              <dt>{said.when}</dt>
              <dd>
                <When at={last.finishedAt ?? last.startedAt} />
              </dd>
            </div>
            <div>
              <dt>{said.because}</dt>
              <dd>{said.triggers[last.trigger]}</dd>
            </div>
          </>
        ) : null}
        {last?.commit ? (
          <div>
            <dt>{said.commit}</dt>
            <dd>
              <code>{last.commit.slice(0, 10)}</code>
            </dd>
          </div>
        ) : null}
      </dl>
      {mayOperate ? (
        <button type="button" className="academy-button" aria-disabled={isBusy} onClick={() => isBusy || onSync()}>
          {isBusy ? said.asked : said.now}
        </button>
      ) : null}
    </>
  )
}

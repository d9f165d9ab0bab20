'use client'

import type { ReactNode } from 'react'
import { strings } from '../releases/strings.ts'
import type { ReleasesView, ReleaseView } from '../releases/view.ts'
import { EarlierReleases } from './releases/EarlierReleases.tsx'
import { useReleases } from './releases/useReleases.ts'
import { Elapsed, When } from './releases/When.tsx'
import './releasePanel.css'

const said = strings.panel

/** The one sentence that is read out when it changes. */
const headline = ({ live, building, waiting, failure }: ReleasesView): string => {
  if (building) return said.building(building.number)
  if (waiting > 0) return said.waiting
  if (failure) return said.failed(failure.number)
  return live ? said.live(live.number) : said.none
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Live({ release }: { release: ReleaseView }) {
  const { finishedAt, startedAt, trigger, by, pages, durationMs, hook } = release
  return (
    <dl className="academy-releases__facts">
      <Fact name={said.built}>
        <When at={finishedAt ?? startedAt} />
      </Fact>
      <Fact name={said.because}>
        {trigger} {by ? said.by(by) : null}
      </Fact>
      <Fact name={said.pages}>{said.pageCount(pages.total, pages.rendered)}</Fact>
      {durationMs === null ? null : <Fact name={said.took}>{said.seconds((durationMs / 1000).toFixed(1))}</Fact>}
      {hook ? <Fact name={said.hook}>{hook}</Fact> : null}
    </dl>
  )
}

function Failure({ release, live }: { release: ReleaseView; live: ReleaseView | null }) {
  return (
    <section className="academy-releases__failure" aria-label={said.reasonLabel}>
      <p>{live ? said.stillLive(live.number) : said.nothingLive}</p>
      <p className="academy-releases__reason">{release.reason}</p>
    </section>
  )
}

/** The dashboard's view of what is live, what is being built, and why the last build failed. */
export function ReleasePanel() {
  const { shown, rebuild, rollBack } = useReleases()
  if (shown.phase !== 'shown') {
    return (
      <section className="academy-releases" aria-label={said.title}>
        <p role="status">{shown.phase === 'loading' ? said.loading : said.unreachable}</p>
      </section>
    )
  }
  const { view, problem } = shown
  const isBusy = view.building !== null || view.waiting > 0
  return (
    <section className="academy-releases" aria-labelledby="academy-releases-title">
      <h2 id="academy-releases-title">{said.title}</h2>
      <p className="academy-releases__headline" data-state={isBusy ? 'busy' : view.failure ? 'failed' : 'live'}>
        <span role="status">{headline(view)}</span>
        {view.building ? <Elapsed since={view.building.startedAt} /> : null}
      </p>
      {problem ? <p role="alert">{problem}</p> : null}
      {view.failure && !isBusy ? <Failure release={view.failure} live={view.live} /> : null}
      {view.live ? <Live release={view.live} /> : null}
      {view.mayOperate ? (
        <div className="academy-releases__actions">
          <button
            type="button"
            className="academy-button"
            aria-disabled={isBusy}
            onClick={() => isBusy || void rebuild()}
          >
            {isBusy ? said.rebuilding : said.rebuild}
          </button>
        </div>
      ) : null}
      <EarlierReleases
        live={view.live?.number ?? 0}
        kept={view.kept}
        mayOperate={view.mayOperate}
        onRollBack={rollBack}
      />
    </section>
  )
}

import { ours } from './words.ts'

/** The way from the panel to what everybody else sees. */
export function ViewSite() {
  return (
    <a className="academy-view-site" href="/" target="_blank" rel="noreferrer">
      {ours.viewSite} <span aria-hidden="true">↗</span>
      <span className="sr-only">{ours.newTab}</span>
    </a>
  )
}

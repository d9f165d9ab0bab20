/** The academy's mark: a parent span and what hangs below it. */
export function Icon() {
  return (
    <svg className="academy-mark" width="22" height="22" viewBox="0 0 22 22" role="img" aria-label="Sentry Academy">
      <rect x="1" y="3" width="20" height="3" rx="1" fill="currentColor" />
      <rect x="1" y="9.5" width="9" height="3" rx="1" fill="var(--span-article)" />
      <rect x="10" y="9.5" width="6" height="3" rx="1" fill="var(--span-exercise)" />
      <rect x="14" y="16" width="7" height="3" rx="1" fill="var(--signal)" />
    </svg>
  )
}

export function Logo() {
  return (
    <span className="academy-logo">
      <Icon /> Sentry Academy
    </span>
  )
}

import { strings } from '../../dashboard/strings.ts'
import { beginId } from '../../reuse/templates/panel.ts'

const said = strings.welcome

/** For an instructor who has no course yet: three steps, and the first of them to press once they may. */
export function Welcome({ needsProfile }: { needsProfile: boolean }) {
  return (
    <section className="academy-needs" aria-labelledby="academy-welcome">
      <h1 id="academy-welcome">{said.title}</h1>
      <p>{said.lede}</p>
      <ol className="academy-needs__steps">
        {said.steps.map(({ name, text }) => (
          <li key={name}>
            <b>{name}</b>
            <span className="academy-needs__detail">{text}</span>
          </li>
        ))}
      </ol>
      {needsProfile ? (
        <p role="note">{said.noProfile}</p>
      ) : (
        <div className="academy-needs__ways">
          <a className="academy-button academy-button--next" href={`/admin/collections/courses#${beginId}`}>
            {said.template}
          </a>
          <a className="academy-button" href="/admin/collections/courses/create">
            {said.begin}
          </a>
        </div>
      )}
    </section>
  )
}

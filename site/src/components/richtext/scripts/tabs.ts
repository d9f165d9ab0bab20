/**
 * Turns sections with a `data-tab` name into tabs (WAI-ARIA tabs pattern, automatic activation): arrows, Home and End move.
 * A choice is carried to the other tabs of the page that offer a tab of the same name.
 */
const CHOSEN = 'academy-tab-chosen'
let count = 0

class AcademyTabs extends HTMLElement {
  #tabs: HTMLButtonElement[] = []
  #panels: HTMLElement[] = []

  connectedCallback(): void {
    if (this.#tabs.length > 0) return
    this.#panels = [...this.querySelectorAll<HTMLElement>(':scope > [data-tab]')]
    this.#tabs = this.#panels.map((panel) => this.#createTab(panel))
    const list = document.createElement('div')
    list.className = 'tab-list'
    list.role = 'tablist'
    list.ariaLabel = this.dataset.label ?? null
    list.append(...this.#tabs)
    list.addEventListener('keydown', (event) => this.#move(event))
    this.prepend(list)
    this.#show(0)
    document.addEventListener(CHOSEN, this.#follow)
  }

  disconnectedCallback(): void {
    document.removeEventListener(CHOSEN, this.#follow)
  }

  #createTab(panel: HTMLElement): HTMLButtonElement {
    const name = `tabs-${++count}`
    const tab = Object.assign(document.createElement('button'), { type: 'button', role: 'tab', id: `${name}-tab` })
    tab.textContent = panel.dataset.tab ?? ''
    tab.setAttribute('aria-controls', name)
    Object.assign(panel, { id: name, role: 'tabpanel' })
    panel.setAttribute('aria-labelledby', tab.id)
    tab.addEventListener('click', () => this.#choose(this.#tabs.indexOf(tab)))
    return tab
  }

  #choose(index: number): void {
    const before = this.getBoundingClientRect().top
    document.dispatchEvent(new CustomEvent(CHOSEN, { detail: this.#tabs[index]?.textContent }))
    this.#show(index)
    scrollBy({ top: this.getBoundingClientRect().top - before, behavior: 'instant' }) // others above may have grown
  }

  readonly #follow = (event: Event): void => {
    const index = this.#tabs.findIndex((tab) => event instanceof CustomEvent && tab.textContent === event.detail)
    if (index >= 0) this.#show(index)
  }

  #show(index: number): void {
    this.#tabs.forEach((tab, at) => {
      tab.ariaSelected = String(at === index)
      tab.tabIndex = at === index ? 0 : -1
      this.#panels[at]?.classList.toggle('behind', at !== index)
    })
  }

  #move(event: KeyboardEvent): void {
    const last = this.#tabs.length - 1
    const at = this.#tabs.findIndex((tab) => tab.ariaSelected === 'true')
    const next = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[
      event.key
    ]
    if (next === undefined) return
    event.preventDefault()
    this.#choose(next)
    this.#tabs[next]?.focus()
  }
}

customElements.define('academy-tabs', AcademyTabs)

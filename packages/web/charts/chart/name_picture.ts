interface Named {
  readonly title: string
  readonly description: string
  readonly id: string
}

/** Makes a drawing one image with a name and a description; what it is made of is not read out piece by piece. */
export const namePicture = (drawn: Element, { title, description, id }: Named): Element => {
  drawn.setAttribute('role', 'img')
  drawn.setAttribute('aria-label', title)
  drawn.setAttribute('aria-describedby', id)
  for (const labelled of drawn.querySelectorAll('[aria-label],[aria-description]')) {
    labelled.removeAttribute('aria-label')
    labelled.removeAttribute('aria-description')
  }
  const desc = document.createElementNS('http://www.w3.org/2000/svg', 'desc')
  desc.id = id
  desc.textContent = description
  drawn.prepend(desc)
  return drawn
}

/**
 * How a printed story looks, in Typst 0.14: its type, and a function for each thing the writers of this folder name.
 * Only the project's own fonts and those inside Typst are named; a typesetter may let `fallback` look further afield.
 */
export const PRINT_LOOKS = String.raw`#let serif = ("Source Serif 4", "New Computer Modern", "Libertinus Serif", "DejaVu Sans Mono")
#let sans = ("Libre Franklin", "Source Serif 4", "New Computer Modern", "DejaVu Sans Mono")
#let mono = ("DejaVu Sans Mono", "Source Serif 4", "New Computer Modern")
#let pale = luma(45%)
// A place where a line may end; Typst takes no notice of a space of no width at all.
#let seam = h(0.001pt)

#set text(font: serif, size: 10pt, hyphenate: true, fallback: sys.inputs.at("fallback", default: "no") == "yes")
#set par(justify: true, leading: 0.56em, spacing: 0.56em, first-line-indent: 1.2em)
#set smartquote(enabled: false)
#set strong(delta: 300)
#set list(indent: 0.2em, body-indent: 0.6em, marker: [•])
#set enum(indent: 0.2em, body-indent: 0.6em)
#show list: set block(above: 0.9em, below: 0.9em)
#show enum: set block(above: 0.9em, below: 0.9em)
#show list: set par(first-line-indent: 0pt)
#show enum: set par(first-line-indent: 0pt)

#show heading: set text(font: sans, weight: 600, hyphenate: false)
#show heading: set par(justify: false, leading: 0.45em)
#show heading: set block(above: 1.5em, below: 0.7em, sticky: true)
#show heading.where(level: 1): set text(size: 11.5pt)
#show heading.where(level: 2): set text(size: 10pt)
#show heading.where(level: 3): set text(size: 9pt, fill: pale)

#set footnote.entry(separator: line(length: 30%, stroke: 0.4pt + pale), gap: 0.4em, indent: 0pt)
#show footnote.entry: set text(size: 8pt)
#show footnote.entry: set par(first-line-indent: 0pt, leading: 0.45em, spacing: 0.6em)

#show raw: set text(font: mono, size: 8pt, hyphenate: false)
#show raw: it => {
  show regex("\S{12}"): part => part + seam
  it
}
#show raw.where(block: true): it => block(width: 100%, above: 1em, below: 1em, inset: 6pt, fill: luma(95%), {
  set par(justify: false, first-line-indent: 0pt)
  it
})
#show quote.where(block: true): set pad(x: 1em)
#show quote.where(block: true): set block(above: 1em, below: 1em)
#show quote: set par(first-line-indent: 0pt)

#show figure.caption: it => {
  set align(start)
  set text(font: sans, size: 7.5pt, hyphenate: false, kerning: false)
  set par(justify: false, leading: 0.5em, spacing: 0.6em, first-line-indent: 0pt)
  it.body
}
#show figure: set block(above: 1.2em, below: 1.2em)

#let long(..parts) = text(hyphenate: false, parts.pos().join(seam))
#let mark(number) = super(typographic: false, size: 0.62em, text(font: sans)[\[#number\]])
#let noted(number, body) = footnote(numbering: _ => str(number), body)
#let noted-again(number, label) = footnote(numbering: _ => str(number), label)
#let pointer(body) = block(above: 0.9em, below: 0.9em, par(justify: false, first-line-indent: 0pt, body))
#let divider = align(center, block(above: 1.2em, below: 1.2em, line(length: 25%, stroke: 0.6pt + pale)))
// Small type goes without kerning, which costs a fifth of the time of a story and is not seen at this size.
#let plain(size, body) = {
  set text(font: sans, size: size, hyphenate: false, kerning: false)
  set par(justify: false, leading: 0.5em, spacing: 0.75em, first-line-indent: 0pt)
  body
}

#let masthead(body) = {
  block(below: 6pt, par(text(font: sans, size: 9pt, weight: 600, tracking: 0.06em, body)))
  line(length: 100%, stroke: 1.2pt)
}
#let headline(size, body) = {
  show title: set text(size: size * 1pt, weight: 700, hyphenate: false)
  show title: set par(justify: false, leading: 0.32em, first-line-indent: 0pt)
  block(above: 16pt, below: 14pt, title(body))
}
#let dek(body) = block(below: 10pt, {
  set par(justify: false, leading: 0.45em, first-line-indent: 0pt)
  par(text(size: 12.5pt, fill: luma(25%), hyphenate: false, body))
})
#let byline(body) = block(below: 6pt, plain(8.5pt, par(body)))
#let front(body) = place(top, float: true, scope: "parent", clearance: 16pt, body)

#let fitted(file, ratio, alt, most: 330pt) = layout(size => align(center, image(file, width: calc.min(size.width, most * ratio), alt: alt)))
#let picture(file, ratio: 1, alt: "", caption, credit) = figure(
  fitted(file, ratio, alt),
  numbering: none,
  supplement: none,
  gap: 5pt,
  caption: figure.caption(separator: none, { caption; parbreak(); text(fill: pale, credit) }),
)
#let drawing(file, ratio: 1, alt: "") = block(above: 1.2em, below: 1em, fitted(file, ratio, alt))
#let drawing-across(file, ratio: 1, alt: "") = place(auto, float: true, scope: "parent", clearance: 14pt, fitted(file, ratio, alt, most: 480pt))

#let table-caption(body) = block(above: 1.3em, below: 0.6em, sticky: true, plain(8.5pt, par(text(weight: 600, body))))
#let sheet(size: 7.5pt, ..cells) = {
  set text(font: sans, size: size, kerning: false)
  set par(justify: false, leading: 0.4em, spacing: 0.5em, first-line-indent: 0pt)
  show table.cell.where(y: 0): set text(weight: 600)
  let rules(x, y) = (top: if y == 0 { 1pt } else if y == 1 { 0.6pt } else { 0.25pt + pale }, bottom: 0.6pt)
  block(above: 1em, below: 1.2em, table(stroke: rules, inset: (x: 4pt, y: 3.2pt), ..cells))
}
#let across(body) = place(auto, float: true, scope: "parent", clearance: 14pt, align(start, body))
#let record(body) = block(above: 0.9em, below: 0.9em, plain(8pt, body))
#let small(body) = block(above: 0.8em, below: 1.6em, plain(7.5pt, body))

#let quoted(by, body) = quote(block: true, attribution: by, body)
#let pull-quote(by, body) = block(above: 1.4em, below: 1.4em, width: 100%, inset: (y: 8pt), stroke: (top: 1.2pt, bottom: 0.5pt), breakable: false, {
  set par(justify: false, leading: 0.42em, first-line-indent: 0pt)
  text(size: 14pt, style: "italic", hyphenate: false, body)
  if by != none { block(above: 7pt, text(font: sans, size: 8pt)[— #by]) }
})
#let aside(body) = block(above: 1.2em, below: 1.2em, width: 100%, inset: 8pt, fill: luma(94%), {
  set text(size: 9.2pt)
  set par(first-line-indent: 0pt, spacing: 0.8em)
  body
})
#let claim(body) = block(above: 1.2em, below: 1.2em, width: 100%, inset: (left: 8pt, y: 2pt), stroke: (left: 2pt + pale), {
  set par(first-line-indent: 0pt, spacing: 0.8em)
  body
})

#let ending(body) = plain(8pt, body)
#let numbered(number, body) = block(spacing: 0.55em, par(hanging-indent: 1.8em)[#box(width: 1.8em)[#number.]#body])
#let in-english(body) = text(lang: "en", region: none, dir: ltr, body)
#let imprint(alt, body) = block(width: 100%, stroke: (top: 1.2pt, bottom: 0.5pt), inset: (y: 8pt), plain(8pt, grid(
  columns: (1fr, 64pt),
  column-gutter: 16pt,
  body,
  image("qr.svg", width: 64pt, alt: alt),
)))
#let credit-box(alt, body) = place(bottom, float: true, scope: "parent", clearance: 16pt, in-english(align(start, imprint(alt, body))))
#let credit-in-column(alt, body) = block(width: 100%, stroke: (top: 1.2pt), inset: (y: 8pt), plain(8pt, in-english({
  image("qr.svg", width: 64pt, alt: alt)
  body
})))`;

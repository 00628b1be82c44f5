/* Draws the pictures that move, from the values that a program has saved: see
   book/moving.py. Comes when a reader first touches one of their controls. */
"use strict"
{
  const SVG = "http://www.w3.org/2000/svg"
  let font = 12 // px; larger on a desktop
  const BESIDE = { left: 3.6, right: 0.7, top: 0.8, bottom: 3.1, title: 1.5 } // in font sizes
  const RANGE = { linear: value => value, log: Math.log10 }

  const add = (parent, name, attributes, text = "") => {
    const element = parent.appendChild(document.createElementNS(SVG, name))
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    element.textContent = text
    return element
  }

  /* From the values of an axis to pixels between start and end. */
  const scale = (name = "linear", [low, high], start, end) => {
    const range = RANGE[name]
    const slope = (end - start) / (range(high) - range(low))
    return value => start + slope * (range(value) - range(low))
  }

  const polyline = (xs, ys) => {
    let path = "", pen = "M"
    xs.forEach((x, i) => {
      if (x === null || ys[i] === null) return (pen = "M")
      path += `${pen}${x.toFixed(1)} ${ys[i].toFixed(1)}`
      pen = "L"
    })
    return path
  }

  /* One state of a layer: data is nested, a level for each control of "of". */
  const stateOf = ({ of = [], data }, at) => of.reduce((level, name) => level[at[name]], data)

  /* An arrow's head at the end of each piece of a line. */
  const drawHeads = (parent, color, xs, ys) => {
    xs.forEach((x, i) => {
      if (!i || x === null || xs[i - 1] === null || (xs[i + 1] ?? null) !== null) return
      const angle = Math.atan2(ys[i] - ys[i - 1], x - xs[i - 1])
      const corner = turn =>
        `${x - 9 * Math.cos(angle + turn)} ${ys[i] - 9 * Math.sin(angle + turn)}`
      const d = `M${corner(-0.4)}L${x} ${ys[i]}L${corner(0.4)}Z`
      add(parent, "path", { d, class: `${color} cell` })
    })
  }

  const drawPlot = (parent, layer, data, x, y, at) => {
    const { fmt = "-", color, upto, size = 5 } = layer
    const [xs, ys] = layer.x ? [layer.x, data] : data
    const end = upto ? at[upto] + 1 : xs.length
    const place = (values, axis) => values.slice(0, end).map(v => (v === null ? v : axis(v)))
    const [across, up] = [place(xs, x), place(ys, y)]
    if (/-|:/.test(fmt)) {
      const line = add(parent, "path", { d: polyline(across, up), class: `${color} line` })
      const dashes = fmt.includes("--") ? "5 4" : fmt.includes(":") ? "1.5 3" : ""
      line.setAttribute("stroke-dasharray", dashes)
      line.setAttribute("stroke-width", layer.width ?? 2)
    }
    if (fmt.includes(">")) drawHeads(parent, color, across, up)
    const dot = { r: size / 2, class: color, fill: "currentcolor" }
    if (fmt.includes("o"))
      across.forEach((cx, i) => {
        if (cx !== null && up[i] !== null)
          add(parent, "circle", { cx, cy: up[i], ...dot })
      })
  }

  const drawTexts = (parent, { color, ha = "center" }, texts, x, y) => {
    const anchor = { left: "start", center: "middle", right: "end" }[ha]
    for (const [across, up, text] of texts) {
      const lines = text.split("\n")
      lines.forEach((line, i) => {
        const dy = (i - (lines.length - 1) / 2) * font * 1.25 + font * 0.35
        const place = { x: x(across), y: y(up) + dy, "text-anchor": anchor }
        add(parent, "text", { ...place, class: color }, line)
      })
    }
  }

  /* Rectangles by a corner, width and height, with a shade from 0 to 1 and a text. */
  const drawCells = (parent, layer, cells, x, y) => {
    for (const [left, low, width, height, shade, text = ""] of cells) {
      const [x0, x1] = [x(left), x(left + width)]
      const [y0, y1] = [y(low + height), y(low)]
      const box = { x: x0, y: y0, width: x1 - x0, height: y1 - y0, rx: layer.round ?? 0 }
      const look = { "fill-opacity": shade, "stroke-width": layer.width ?? 1 }
      add(parent, "rect", { ...box, ...look, class: `${layer.color} cell` })
      const middle = [left + width / 2, low + height / 2, text]
      if (text) drawTexts(parent, { color: "ink" }, [middle], x, y)
    }
  }

  const DRAW = { plot: drawPlot, text: drawTexts, cells: drawCells }

  const drawAxes = (parent, set, x, y, [left, top, right, bottom]) => {
    add(parent, "path", { d: `M${left} ${top}V${bottom}H${right}`, class: "ink axis" })
    const label = (across, up, text, more = {}) =>
      add(parent, "text", { x: across, y: up, "text-anchor": "middle", ...more }, text)
    const textOf = (tick, texts, i) => texts?.[i] ?? `${tick}`.replace("-", "−")
    set.xticks?.forEach((tick, i) => {
      add(parent, "path", { d: `M${x(tick)} ${bottom}v4`, class: "ink axis" })
      label(x(tick), bottom + 4 + font, textOf(tick, set.xticklabels, i))
    })
    set.yticks?.forEach((tick, i) => {
      add(parent, "path", { d: `M${left} ${y(tick)}h-4`, class: "ink axis" })
      const text = textOf(tick, set.yticklabels, i)
      label(left - 7, y(tick) + font * 0.35, text, { "text-anchor": "end" })
    })
    if (set.xlabel) label((left + right) / 2, bottom + 2.6 * font, set.xlabel)
    const [across, up] = [left - 2.7 * font, (top + bottom) / 2]
    if (set.ylabel) label(across, up, set.ylabel, { transform: `rotate(-90 ${across} ${up})` })
  }

  const drawPanel = (svg, { set, layers }, at, [left, top, right, bottom]) => {
    if (set.title) {
      const place = { x: (left + right) / 2, y: top + font, "text-anchor": "middle" }
      add(svg, "text", place, set.title)
      top += BESIDE.title * font
    }
    if (set.frame !== false) {
      left += BESIDE.left * font
      bottom -= BESIDE.bottom * font
      top += BESIDE.top * font
      right -= BESIDE.right * font
    }
    const x = scale(set.xscale, set.xlim, left, right)
    const y = scale(set.yscale, set.ylim, bottom, top)
    const clip = `moving-clip-${++drawPanel.count}`
    const box = { x: left - 4, y: top - 4, width: right - left + 8, height: bottom - top + 8 }
    add(add(svg, "clipPath", { id: clip }), "rect", box)
    if (set.frame !== false) drawAxes(svg, set, x, y, [left, top, right, bottom])
    const inside = add(svg, "g", { "clip-path": `url(#${clip})` })
    for (const layer of layers)
      DRAW[layer.kind ?? "plot"](inside, layer, stateOf(layer, at), x, y, at)
  }
  drawPanel.count = 0

  const draw = (picture, svg, { panels, columns = panels.length }, at, width, height) => {
    svg.replaceChildren()
    font = width > 450 ? 15 : 12
    svg.style.fontSize = `${font}px`
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`)
    const rows = Math.ceil(panels.length / columns)
    panels.forEach((panel, i) => {
      const [column, row] = [i % columns, Math.floor(i / columns)]
      const cell = [column / columns, row / rows, 1 / columns, 1 / rows]
      const [left, top, w, h] = panel.place ?? cell
      const ends = [left * width, top * height, (left + w) * width, (top + h) * height]
      drawPanel(svg, panel, at, ends)
    })
  }

  /* The values of a picture: in the page, or, with a server, in the file beside it. */
  const valuesOf = async (picture, { src }) => {
    const inside = picture.querySelector("script")
    if (inside) return JSON.parse(inside.textContent)
    return (await fetch(src.replace(/(-dark)?\.png.*/, ".json"))).json()
  }

  document.querySelectorAll(".moving").forEach(async picture => {
    const values = await valuesOf(picture, picture.querySelector("img"))
    const controls = [...picture.querySelectorAll("input, select")]
    const image = [...picture.querySelectorAll("img")].find(i => i.checkVisibility())
    const label = picture.querySelector("img").alt
    const svg = document.createElementNS(SVG, "svg")
    const ratio = image.height / image.width
    svg.setAttribute("role", "img")
    const show = () => {
      const at = {}
      for (const control of controls) {
        if (values.most?.[control.name]) control.max = stateOf(values.most[control.name], at)
        const index = control.selectedIndex ?? +control.value
        at[control.name] = index
        const text = values.controls[control.name][index]
        if (control.type !== "range") continue
        control.setAttribute("aria-valuetext", text)
        control.nextElementSibling.textContent = text
      }
      const now = Object.entries(at).map(([name, place]) => `${name} ${values.controls[name][place]}`)
      svg.setAttribute("aria-label", `${label} Now: ${now.join(", ")}.`)
      for (const number of picture.querySelectorAll(".numbers [data-name]"))
        number.textContent = stateOf(values.numbers[number.dataset.name], at)
      if (!svg.isConnected) {
        const { width } = image.getBoundingClientRect()
        picture.prepend(svg)
        picture.classList.add("moved")
        svg.style.maxWidth = `${Math.max(width, 1)}px`
      }
      const width = svg.getBoundingClientRect().width
      svg.style.height = `${width * ratio}px`
      draw(picture, svg, values, at, width, width * ratio)
    }
    picture.addEventListener("input", show)
    if (picture.contains(document.activeElement)) show() // it was moved before this came
    new ResizeObserver(() => svg.isConnected && show()).observe(picture)
  })
}

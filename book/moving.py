"""What a page has beside a picture that moves: a control for each thing to move, the
numbers that result, and the values, for docs/javascripts/moving.js.

A program that draws NAME.png and saves NAME.json makes one. The picture shows the state
in which it starts. The file holds

- controls: {name: the texts of its values}, a slider if they are numbers, else a choice
- start: {name: the place of its first value}
- panels: axes, from left to right, each with set, the arguments of ax.set (without a
  frame if "frame" is false), and layers: of kind "plot" (color, fmt, "->" for arrows,
  size of its dots, width of its line; data [xs, ys], or ys alone beside x; upto, the
  control that says how many of them to draw), "text" (color, ha, data [[x, y, text],
  ...]) or "cells" (color, data [[x, y, width, height, shade, text], ...])
- columns: of panels, if they stand in more than one row; or each panel has its place:
  left, top, width and height as shares of the picture
- numbers: {name: the texts of a number}, each with of and data
- most: {name of a slider: its last place, with of and data}, where that depends on
  controls before it

and data is nested, one level for each control that of names.
"""

import json
import math
import os
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

NO_TEXT = {"data-search-exclude": ""}
HIDDEN = {"<": r"\u003c", ">": r"\u003e", "&": r"\u0026"}  # from Markdown's serializer


def state(layer: dict, start: dict[str, int]) -> list | str:
    """What a layer or a number is when the picture starts."""
    data = layer["data"]
    for name in layer.get("of", []):
        data = data[start[name]]
    return data


def is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except (ValueError, TypeError):
        return False


def leaves(value: object, place: str = "") -> Iterator[tuple[str, object]]:
    """("panels.0.layers.1.data", each text and number that is there)."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, f"{place}.{key}".lstrip("."))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            inside = f"{place}.{number}" if isinstance(item, dict) else place
            yield from leaves(item, inside)
    else:
        yield place, value


def difference(accepted: bytes, saved: bytes) -> str:
    """The first place where two files of values differ by more than processors do: by
    more than a hundredth, and than a hundredth of the mean size of what is there, and
    in data than one in the last decimal place, which a rounding the other way makes."""
    one, other = ([*leaves(json.loads(text))] for text in (accepted, saved))
    sizes: dict[str, list[float]] = {}
    decimals: dict[str, int] = {}
    for place, value in one:
        if is_number(value):
            sizes.setdefault(place, []).append(abs(float(value)))
            written = len(str(value).partition(".")[2])
            decimals[place] = max(decimals.get(place, 0), written)
    for (place, old), (new_place, new) in zip_longest(one, other, fillvalue=("", None)):
        if place != new_place or is_number(old) != is_number(new):
            return f"{place or new_place}: {old!r} was accepted, {new!r} is saved now"
        if not is_number(old) and old != new:
            return f"{place}: {old!r} was accepted, {new!r} is saved now"
        about = 0.01 * sum(sizes.get(place, [0])) / len(sizes.get(place, [0]))
        if place.endswith("data"):
            about = max(about, 1.01 * 10.0 ** -decimals.get(place, 0))
        if is_number(old) and not math.isclose(
            float(old), float(new), rel_tol=0.01, abs_tol=about
        ):
            return f"{place}: {old} was accepted, {new} is saved now"
    return ""


def controls(values: dict) -> Element:
    """The controls of a picture, and its numbers; KeyError, IndexError or TypeError if
    the values are not what the head of this file says."""
    start, box = values["start"], Element("div", {"class": "controls"} | NO_TEXT)
    for name, texts in values["controls"].items():
        label, now = SubElement(box, "label"), texts[start[name]]
        SubElement(label, "span").text = name
        if all(map(is_number, texts)):
            most = len(texts) - 1
            if name in values.get("most", {}):
                most = state(values["most"][name], start)
            place = {"max": str(most), "value": str(start[name])}
            about = {"type": "range", "name": name, "min": "0", "aria-valuetext": now}
            SubElement(label, "input", about | place)
            SubElement(label, "span", {"class": "value"}).text = now
        else:
            select = SubElement(label, "select", {"name": name})
            for text in texts:
                chosen = {"selected": ""} if text == now else {}
                SubElement(select, "option", chosen).text = text
    if values["numbers"]:
        line = SubElement(box, "p", {"class": "numbers", "role": "status"})
        for name, number in values["numbers"].items():
            pair = SubElement(line, "span")
            SubElement(pair, "span").text = name
            value = SubElement(pair, "span", {"class": "value", "data-name": name})
            value.text = state(number, start)
    for panel in values["panels"]:
        for layer in panel["layers"]:
            state(layer, start)
    return box


def make_moving(paragraph: Element, file: Path) -> None:
    """Turn the paragraph that holds a picture into a group that moves. Without a server
    a script may not read the file, so its values stand in the page."""
    values = json.loads(file.read_text("utf-8"))
    text = json.dumps(values, separators=(",", ":"), ensure_ascii=False)
    for character, escape in HIDDEN.items():
        text = text.replace(character, escape)
    paragraph.tag = "div"
    paragraph.set("class", "moving")
    paragraph.append(controls(values))
    if os.environ.get("OFFLINE", "").lower() != "true":
        return
    kind = {"type": "application/json"} | NO_TEXT
    SubElement(paragraph, "script", kind).text = text

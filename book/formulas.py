"""A Python-Markdown extension: formulas that every browser and screen reader knows, in
place of a script."""

import html
import re

from latex2mathml.converter import convert

from book.extension import extension

FORMULA = re.compile(r'<(span|div) class="arithmatex">\\[(\[](.*?)\\[)\]]</\1>', re.S)


def mathml(formula: re.Match) -> str:
    """The TeX that pymdownx.arithmatex found, as MathML with an attribute data-tex."""
    tex = html.unescape(formula[2]).strip()
    math = convert(tex, display="block" if formula[1] == "div" else "inline")
    return math.replace("<math ", f'<math data-tex="{html.escape(tex)}" ', 1)


makeExtension = extension(
    "formulas", "postprocessors", 0, lambda text, md: FORMULA.sub(mathml, text)
)

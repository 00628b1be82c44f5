"""A Python-Markdown extension, for MkDocs and Zensical alike: formulas that every
browser and screen reader knows, in place of a script."""

import html
import re

from latex2mathml.converter import convert
from markdown import Extension
from markdown.postprocessors import Postprocessor

FORMULA = re.compile(r'<(span|div) class="arithmatex">\\[(\[](.*?)\\[)\]]</\1>', re.S)


def mathml(formula: re.Match) -> str:
    """The TeX that pymdownx.arithmatex found, as MathML with an attribute data-tex."""
    tex = html.unescape(formula[2]).strip()
    math = convert(tex, display="block" if formula[1] == "div" else "inline")
    return math.replace("<math ", f'<math data-tex="{html.escape(tex)}" ', 1)


class FormulasPostprocessor(Postprocessor):
    def run(self, text: str) -> str:
        return FORMULA.sub(mathml, text)


class Formulas(Extension):
    def extendMarkdown(self, md):
        md.postprocessors.register(FormulasPostprocessor(md), "formulas", 0)


def makeExtension(**options) -> Formulas:
    return Formulas(**options)

"""The book's Python-Markdown extension, for MkDocs and Zensical alike: programs that
link to their files, and formulas that every browser and screen reader knows."""

import html
import re
from pathlib import PurePath

from latex2mathml.converter import convert
from markdown import Extension
from markdown.postprocessors import Postprocessor

TITLE = re.compile(r'(<span class="filename">)(\w+\.py)(</span>)')
BLOCK = re.compile(r'(<div class="[^"]*\bhighlight)(">.*?</pre>)', re.S)
UNCOLOURED = re.compile(r'<span class="[nopw]">([^<]*)</span>')
FORMULA = re.compile(r'<(span|div) class="arithmatex">\\[(\[](.*?)\\[)\]]</\1>', re.S)


def mathml(formula: re.Match) -> str:
    """The TeX that pymdownx.arithmatex found, as MathML with an attribute data-tex."""
    tex = html.unescape(formula[2]).strip()
    math = convert(tex, display="block" if formula[1] == "div" else "inline")
    return math.replace("<math ", f'<math data-tex="{html.escape(tex)}" ', 1)


def measured(block: re.Match) -> str:
    """A block of code; if it has more than 20 lines, paper may break it."""
    return f"{block[1]}{' long' * (block[2].count(chr(10)) > 20)}{block[2]}"


class BookPostprocessor(Postprocessor):
    def run(self, text: str) -> str:
        """Link the title of a program to its file; take away the spans around names,
        operators, brackets and spaces, which need no colour: a third of a page; set
        the formulas."""
        text = BLOCK.sub(measured, TITLE.sub(self.link, text))
        return FORMULA.sub(mathml, UNCOLOURED.sub(r"\1", text))

    def link(self, title: re.Match) -> str:
        """The title as a link. The program of docs/week-1/tensors.md lies, through a
        symbolic link, in docs/week-1/tensors/. Zensical resolves each link of a page
        after its extensions, MkDocs does not."""
        address = title[2]
        if "relpath" in self.md.treeprocessors:  # MkDocs
            links = self.md.treeprocessors["relpath"]
            address = links.path_to_url(f"{links.file.name}/{address}")
        elif "rendering_context" in self.md.preprocessors:  # Zensical
            page = self.md.preprocessors["rendering_context"].page
            address = f"{PurePath(page.path).stem}/{address}"
        link = f'<a href="{address}" title="The program as a file">{title[2]}</a>'
        return f"{title[1]}{link}{title[3]}"


class BookMarkdown(Extension):
    def extendMarkdown(self, md):
        md.postprocessors.register(BookPostprocessor(md), "book_markdown", 0)


def makeExtension(**options) -> BookMarkdown:
    return BookMarkdown(**options)

"""A Python-Markdown extension, for MkDocs and Zensical alike: programs link to their
files, long ones are marked, and the keyboard can scroll them."""

import re
from pathlib import PurePath

from markdown import Extension
from markdown.postprocessors import Postprocessor

TITLE = re.compile(r'(<span class="filename">)(\w+\.py)(</span>)')
BLOCK = re.compile(r'(<div class="[^"]*\bhighlight)(">.*?</pre>)', re.S)
UNCOLOURED = re.compile(r'<span class="[nopw]">([^<]*)</span>')


def measured(block: re.Match) -> str:
    """A block of code; if it has more than 20 lines, paper may break it."""
    return f"{block[1]}{' long' * (block[2].count(chr(10)) > 20)}{block[2]}"


class CodeBlocksPostprocessor(Postprocessor):
    def run(self, text: str) -> str:
        """Link the title of a program to its file; take away the spans around names,
        operators, brackets and spaces, which need no colour: a third of a page."""
        text = BLOCK.sub(measured, TITLE.sub(self.link, text))
        return UNCOLOURED.sub(r"\1", text)

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


class CodeBlocks(Extension):
    def extendMarkdown(self, md):
        md.postprocessors.register(CodeBlocksPostprocessor(md), "code_blocks", 0)


def makeExtension(**options) -> CodeBlocks:
    return CodeBlocks(**options)

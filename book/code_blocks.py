"""A Python-Markdown extension: programs link to their files, long ones are marked, and
what needs no colour has none."""

import re
from functools import partial
from pathlib import PurePath

from markdown import Markdown

from book.extension import extension, page_of

TITLE = re.compile(r'(?<=<span class="filename">)\w+\.py(?=</span>)')
BLOCK = re.compile(r'(<div class="[^"]*\bhighlight)(">.*?</pre>)', re.S)
UNCOLOURED = re.compile(r'<span class="[nopw]">([^<]*)</span>')


def code_blocks(html: str, md: Markdown) -> str:
    """Link the title of a program to its file; take away the spans around names,
    operators, brackets and spaces, which need no colour: a third of a page."""
    html = BLOCK.sub(measured, TITLE.sub(partial(link, md), html))
    return UNCOLOURED.sub(r"\1", html)


def measured(block: re.Match) -> str:
    """A block of code; if it has more than 20 lines, paper may break it."""
    return f"{block[1]}{' long' * (block[2].count(chr(10)) > 20)}{block[2]}"


def link(md: Markdown, title: re.Match) -> str:
    """The title as a link. The program of docs/week-1/tensors.md lies, through a
    symbolic link, in docs/week-1/tensors/. Zensical resolves each link of a page
    after its extensions, MkDocs does not."""
    address = f"{PurePath(page_of(md)).stem}/{title[0]}" if page_of(md) else title[0]
    if "relpath" in md.treeprocessors:  # MkDocs
        address = md.treeprocessors["relpath"].path_to_url(address)
    return f'<a href="{address}" title="The program as a file">{title[0]}</a>'


makeExtension = extension("code_blocks", "postprocessors", 0, code_blocks)

"""A Python-Markdown extension: a term of the glossary is marked where a section first
has it, and not each time."""

import re

from markdown import Markdown

from book.extension import extension

SECTION_OR_TERM = re.compile(r"<h[1-3]\b|<abbr title=\"([^\"]*)\">(.*?)</abbr>", re.S)


def first_terms(html: str, md: Markdown) -> str:
    marked: set[str] = set()

    def once(found: re.Match) -> str:
        meaning, words = found.groups()
        if meaning is None:
            marked.clear()
        if meaning not in marked:
            marked.add(meaning)
            return found[0]
        return words

    return SECTION_OR_TERM.sub(once, html)


makeExtension = extension("terms", "postprocessors", -3, first_terms)

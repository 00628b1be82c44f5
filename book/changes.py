"""A Python-Markdown extension: a line `--diff-- "week-1/a/old.py" "week-2/b/new.py"`
becomes what changed from one program to the other, made anew whenever a page is."""

import difflib
import logging
import re

from markdown import Markdown

from book import DOCS, SNIPPETS
from book.extension import extension, page_of

LINE = re.compile(r'^( *)--diff-- "([^"]+)" "([^"]+)"$')
# Below "mkdocs": what it is told there fails a strict build. Zensical prints it.
log = logging.getLogger("mkdocs.book.changes")


def changes(lines: list[str], md: Markdown) -> list[str]:
    """The lines of a page, with each line of that form replaced by a unified diff, two
    lines of context around each change; as it is, and logged, if there is no file."""
    changed = []
    for line in lines:
        found, shown = LINE.match(line), [line]
        if found:
            indent, *names = found.groups()
            try:
                texts = [(SNIPPETS / n).read_text("utf-8").splitlines() for n in names]
                difference = [*difflib.unified_diff(*texts, n=2, lineterm="")]
                shown = [indent + line for line in difference[2:]]  # not the names
            except OSError as error:
                page = DOCS / page_of(md)
                before = page.read_text("utf-8").partition(line)[0].count("\n")
                log.error(
                    f"docs/{page_of(md)}:{before + 1}: expected two programs in"
                    f" snippets/; found {error}"
                )
        changed += shown
    return changed


makeExtension = extension("changes", "preprocessors", 40, changes)

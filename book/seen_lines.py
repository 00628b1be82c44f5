"""A Python-Markdown extension: in a program, the lines that the reader has seen in an
earlier one of the page step back, and many in a row fold to a line that opens. What the
page's scripts and styles don't know is whole: the file, its copy, the notebook, paper.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from markdown import Markdown

from book.extension import extension

PROGRAM = re.compile(
    r'(<span class="filename"><a[^>]*>(\w+\.py)</a></span>'
    r"<pre><span></span><code[^>]*>)(.*?)(\n?</code></pre>)",
    re.S,
)
DETAILS = "<details", "</details>"
TAG = re.compile(r"<[^>]+>")
COLOUR = re.compile(r"</?span[^>]*>")
IMPORT = re.compile(r"(?:import|from) ")
WORDS = 8  # characters of a line that says something: not ), else: or a blank line
FEW = 2  # lines in a row that step back, unless they import
MANY = 9  # lines in a row that fold


class Program(NamedTuple):
    name: str
    lines: list[str]

    def says(self, line: int) -> bool:
        return len(self.lines[line].strip()) >= WORDS


def seen_lines(html: str, md: Markdown) -> str:
    """The HTML of a page with its seen lines marked. A folded program is one that the
    reader may not have seen."""
    earlier: list[Program] = []

    def marked(found: re.Match) -> str:
        head, name, code, tail = found.groups()
        lines = code.split("\n")
        program = Program(name, [TAG.sub("", line) for line in lines])
        text = rewritten(program, lines, earlier)
        opened, closed = (html.count(tag, 0, found.start()) for tag in DETAILS)
        if opened == closed:
            earlier.append(program)
        return f"{head}{text}{tail}"

    return PROGRAM.sub(marked, html)


def rewritten(program: Program, code: list[str], earlier: list[Program]) -> str:
    """The code of a program, with each run of seen lines in an element of its own."""
    parts, end = [], 0
    for start, stop, name in runs(program, earlier):
        parts += code[end:start]
        lines = [COLOUR.sub("", line) for line in code[start:stop]]
        kind, opener = "seen", ""
        if stop - start >= MANY:
            kind, label = "seen folded", f"{stop - start} lines as in {name}"
            about = f'type="button" aria-expanded="false" aria-label="{label}"'
            opener = f'<button class="unfold" {about}></button>'
        parts.append(f'{opener}<span class="{kind}">' + "\n".join(lines))
        parts[-1] += "\n</span>" if stop < len(code) else "</span>"
        end = stop
    parts += code[end:]
    return "".join(
        part if part.endswith("\n</span>") else f"{part}\n" for part in parts
    ).removesuffix("\n")


def runs(program: Program, earlier: list[Program]) -> Iterator[tuple[int, int, str]]:
    """(first line, line after the last, the first program with them) of what has been
    seen: in the program that is most alike, and imports in any."""
    if not earlier:
        return
    own = {line for line in program.lines if len(line.strip()) >= WORDS}
    alike = max(reversed(earlier), key=lambda one: len(own & {*one.lines}))
    matcher = SequenceMatcher(None, program.lines, alike.lines, autojunk=False)
    seen = [False] * len(program.lines)
    for start, _, size in matcher.get_matching_blocks():
        if sum(program.says(line) for line in range(start, start + size)) >= FEW:
            seen[start : start + size] = [True] * size
    known = {line for one in earlier for line in one.lines if IMPORT.match(line)}
    for number, line in enumerate(program.lines):
        seen[number] |= line in known
    for number, line in enumerate(program.lines[1:-1], 1):
        seen[number] |= not line and seen[number - 1]
    start = None
    for number, is_seen in enumerate([*seen, False]):
        if is_seen and start is None:
            start = number
        elif not is_seen and start is not None:
            run = "\n".join(program.lines[start:number]).strip("\n")
            first = (one.name for one in earlier if run in "\n".join(one.lines))
            yield start, number, next(first, alike.name)
            start = None


# After symbols, for which what is in a span is a string, a comment or a keyword.
makeExtension = extension("seen_lines", "postprocessors", -2, seen_lines)

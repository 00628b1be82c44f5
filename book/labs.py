"""A lab as the Markdown of a page: the cells of lab.py, what they printed when that was
last accepted (lab.out), and what they drew (screenshots/week-N-lab-M.png)."""

import itertools
import re
import textwrap
from pathlib import Path

import jupytext

ALT = re.compile(r"^# alt: (.+)$", re.MULTILINE)
CELL = re.compile(r"^# cell (\d+): .*\n", re.MULTILINE)
TITLES = {"gap": "Your turn", "check": "Check", "solution": "Solution"}
SOLUTION = "A worked solution"


def outputs(lab: Path) -> dict[int, str]:
    """{number of a cell, from 1: what it printed}."""
    file = lab.with_suffix(".out")
    text = file.read_text(encoding="utf-8") if file.is_file() else ""
    _, *parts = CELL.split(text)
    return {int(n): text for n, text in zip(parts[::2], parts[1::2], strict=True)}


def markdown(lab: Path) -> str:
    """The page of a lab, its solutions collapsed."""
    printed, week = outputs(lab), lab.parent.name
    cells, pictures, parts = itertools.count(1), itertools.count(1), []
    for cell in jupytext.read(lab).cells:
        if cell.cell_type == "markdown":
            parts.append(cell.source)
            continue
        task = (cell.metadata.get("tags") or ["given"])[0]
        title = TITLES.get(task, "Given")
        shown = f'```{{ .python .{task} title="{title}" }}\n{cell.source}\n```\n'
        if text := printed.get(next(cells)):
            fence = '```{ .text .output .no-copy title="Output" }'
            shown += f"\n{fence}\n{text.strip(chr(10))}\n```\n"
        if alt := ALT.search(cell.source):
            picture = f"../screenshots/{week}-lab-{next(pictures)}.png"
            shown += f"\n![{alt[1]}]({picture}){{ .plot }}\n"
        if task == "solution":
            shown = f'??? success "{SOLUTION}"\n{textwrap.indent(shown, " " * 4)}'
        parts.append(shown)
    return "\n\n".join(parts)

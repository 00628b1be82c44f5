"""How a chapter is checked: every Python fence includes one whole file, which is run
alone, and what it prints and draws is compared with what the chapter shows."""

import difflib
import re
from collections import Counter
from concurrent.futures import Future
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageChops, ImageStat
from pygments.lexers import PythonLexer, find_lexer_class_by_name
from pygments.util import ClassNotFound
from sybil import Document, Example, Region
from sybil.parsers.markdown.lexers import RawFencedCodeBlockLexer

from book import DOCS, ROOT, SCREENSHOTS, SNIPPETS, write
from book.run_snippet import GOES_ON, Run

LANGUAGE = re.compile(r"\s*(?:\{(?:\s*|[^}]*?\s)\.)?([\w+#-]*)")
INCLUDE = re.compile(r'--8<-- "([^"\n]+)"\n?')
PICTURE_NAME = re.compile(r"[\w-]+\.png")
# Root mean square over the pixels, of 255: antialiasing that differs between
# processors stays below it; a test shows that one changed digit does not.
PICTURE_TOLERANCE = 0.25
MOST_CHARACTERS = 20_000
updated: list[str] = []  # what --update has written, for the summary
faults: dict[str, Counter[str]] = {}  # of each chapter: {what its programs do: number}
causes: dict[str, list[str]] = {}  # {what they say: which programs say it}


@dataclass
class Snippet:
    """A Python fence: its info line, its body, the body of the output fence
    that follows it (or None), the file it includes (or None) and that file's
    runs with the light and, if it draws, the dark style."""

    info: str
    body: str
    output: str | None
    path: Path | None
    runs: Future[list[Run]] | None = None


def is_python(info: str) -> bool:
    """Whether Pygments would colour a fence with this info line as Python."""
    try:
        lexer = find_lexer_class_by_name(LANGUAGE.match(info)[1])
    except ClassNotFound:
        return False
    return "Python" in lexer.name or issubclass(lexer, PythonLexer)


def parse_chapter(document: Document):
    """Yield a region for every Python fence, and for an output fence without
    one. Only whole fences count, in whatever list, tab or block they stand."""
    lexer = RawFencedCodeBlockLexer(re.compile(r"(?P<info>[^\n]*)(?:\n|\Z)"))
    fences = sorted(lexer(document), key=lambda fence: fence.start)
    end = Region(document.end, document.end, lexemes={"info": "", "source": ""})
    shown_above = False
    for fence, following in pairwise([*fences, end]):
        info, body = fence.lexemes["info"], fence.lexemes["source"]
        output = following.lexemes
        if is_python(info):
            include = INCLUDE.fullmatch(body)
            yield Region(
                fence.start,
                fence.end,
                evaluator=check_snippet,
                parsed=Snippet(
                    info,
                    body,
                    output["source"] if ".output" in output["info"] else None,
                    SNIPPETS / include[1] if include else None,
                ),
            )
        elif ".output" in info and not shown_above:
            yield Region(fence.start, fence.end, evaluator=stray_output)
        shown_above = is_python(info)


def stray_output(example: Example) -> str:
    """An output belongs to the program that printed it."""
    return (
        "expected: a Python fence before this output fence\n"
        "found: an output that no program of this chapter prints\n"
        "Remove it, or put it directly after its program."
    )


def check_snippet(example: Example) -> str | None:
    """What is wrong with a Python fence, its run, its output or its picture."""
    snippet: Snippet = example.parsed
    chapter = Path(example.path).relative_to(DOCS).with_suffix("").as_posix()
    if snippet.path is None or snippet.path.suffix != ".py":
        return (
            f'expected: one line and nothing else: --8<-- "{chapter}/NAME.py"\n'
            f"found: {snippet.body!r}\n"
            f"Put the program into snippets/{chapter}/NAME.py and include it."
        )
    if snippet.path.parent != SNIPPETS / chapter or not snippet.path.is_file():
        return (
            f"expected: a file in snippets/{chapter}/\n"
            f"found: {snippet.path.relative_to(ROOT)}, which is"
            f" {'elsewhere' if snippet.path.is_file() else 'not there'}"
        )
    if f'title="{snippet.path.name}"' not in snippet.info:
        return (
            f'expected: title="{snippet.path.name}" after the language\n'
            f"found: {snippet.info.strip()!r}"
        )
    name = snippet.path.relative_to(ROOT).as_posix()
    runs = snippet.runs.result()
    for run in runs:
        said = f"{run.stdout}{run.stderr}"[-5000:].rstrip()
        if run.error:
            return fault("raise", name, run.error, said)
        if run.stderr:
            return fault(
                "write to stderr",
                name,
                "expected nothing on stderr, since a reader would meet it too: mend its"
                " cause, or catch it",
                run.stderr.rstrip(),
            )
        if left := [entry for entry in run.left if entry.startswith("TMPDIR/")]:
            return f"{name}: expected it to clean up after itself, found {left}"
    goes_on = snippet.path.read_text("utf-8").startswith(GOES_ON)
    if goes_on != (len(runs) > 1 and runs[0].stdout != runs[1].stdout):
        again = runs[1].stdout if len(runs) > 1 else "(it leaves nothing to go on from)"
        return (
            f"{name}: run again in the same folder it was expected to print"
            f" {'something else' if goes_on else 'the same'}, and printed\n{again}\n"
            f"Begin clean; or, if going on is the point, begin with: {GOES_ON}"
        )
    update = example.namespace["pytestconfig"].getoption("update")
    if message := compare_text(snippet, runs[0].stdout, name, update):
        return fault("print something else", name, message)
    if message := compare_pictures(snippet, runs, example.document.text, name, update):
        return fault("draw something else", name, message)
    return None


def fault(kind: str, name: str, message: str, said: str = "") -> str:
    """The report on a program, counted for the summary. What many programs say with
    one cause is told once, and then referred to."""
    faults.setdefault(Path(name).parent.as_posix(), Counter())[kind] += 1
    if not said:
        return message if message.startswith(name) else f"{name}: {message}"
    last = said.splitlines()[-1]
    names = causes.setdefault(re.sub(r"\d+", "N", last), [])
    names.append(name)
    if len(names) > 1:
        return f"{name}: {message}: the same as {names[0]}\n{last}"
    return f"{name}: {message}\n{said}"


def summary() -> list[str]:
    """How many programs of each chapter do what, and which causes they share."""
    lines = [
        f"{'programs that':24}{cause[:160]!r}: {len(names)}, in "
        + ", ".join(sorted({Path(name).parent.as_posix() for name in names}))
        for cause, names in causes.items()
        if len(names) > 1
    ]
    for chapter, kinds in faults.items():
        found = ", ".join(f"{number} {kind}" for kind, number in kinds.items())
        lines.append(f"docs{chapter.removeprefix('snippets')}.md: {found}")
    return lines


def compare_text(snippet: Snippet, printed: str, name: str, update: bool) -> str | None:
    """What differs between the printed text, NAME.out and the output fence."""
    path = snippet.path.with_suffix(".out")
    if update:
        replace(path, printed.encode())
    accepted = path.read_text("utf-8", errors="replace") if path.is_file() else ""
    if len(printed) > MOST_CHARACTERS:
        return f"{name}: it prints {len(printed)} characters; nobody reads that"
    if printed != accepted:
        lines = (text.splitlines() for text in (accepted, printed))
        diff = difflib.unified_diff(
            *lines, path.name, "what it prints now", lineterm=""
        )
        return "\n".join([f"{name}: the output changed", *diff, accept(name)])
    include = f'--8<-- "{path.relative_to(SNIPPETS).as_posix()}"'
    expected = include if printed else None
    found = snippet.output.rstrip("\n") if snippet.output else snippet.output
    if found != expected:
        return (
            f"{name}: expected in the output fence that follows: {expected}\n"
            f"found: {found!r}"
        )
    return None


def compare_pictures(
    snippet: Snippet, runs: list[Run], chapter: str, name: str, update: bool
) -> str | None:
    """What differs between the pictures drawn, named, accepted and shown."""
    named = set(PICTURE_NAME.findall(snippet.path.read_text(encoding="utf-8")))
    if any(run.pictures.keys() != named for run in runs):
        return (
            f"{name}: expected it to draw {sorted(named)}\n"
            f"found: {[sorted(run.pictures) for run in runs]}"
        )
    for suffix, run in zip(("", "-dark"), runs, strict=False):
        for file_name, picture in run.pictures.items():
            path = SCREENSHOTS / file_name.replace(".png", f"{suffix}.png")
            difference = picture_difference(path, picture)
            if difference > PICTURE_TOLERANCE and update:
                replace(path, picture)
            elif difference > PICTURE_TOLERANCE:
                return (
                    f"{name}: screenshots/{path.name} is not what it draws now:"
                    f" they differ by {difference:.2f}, the limit is"
                    f" {PICTURE_TOLERANCE}\n{accept(name)}"
                )
            if f"screenshots/{file_name})" not in chapter:
                return (
                    f"{name}: expected in this chapter"
                    f" ![ALT](../screenshots/{file_name})"
                )
    return None


def picture_difference(accepted: Path, drawn: bytes) -> float:
    """The root mean square of the differences between the pixels of two
    pictures, 0 to 255; infinity if one is missing or their sizes differ."""
    if not accepted.is_file():
        return float("inf")
    if accepted.read_bytes() == drawn:
        return 0.0
    try:
        pictures = [Image.open(f).convert("RGBA") for f in (accepted, BytesIO(drawn))]
    except OSError:
        return float("inf")
    if pictures[0].size != pictures[1].size:
        return float("inf")
    return max(ImageStat.Stat(ImageChops.difference(*pictures)).rms)


def accept(name: str) -> str:
    """The command that accepts what the snippet prints and draws now."""
    chapter = Path(name).parent.relative_to("snippets").as_posix()
    return f"If that is right: pytest --update docs/{chapter}.md"


def replace(path: Path, content: bytes) -> None:
    """Make content the file's, removing the file where there is none, and
    remember it for the summary."""
    if content == (path.read_bytes() if path.is_file() else b""):
        return
    write(path, content) if content else path.unlink()
    updated.append(path.relative_to(ROOT).as_posix())

"""How a chapter is checked: every Python fence includes one whole file, which is run
alone, and what it prints and draws is compared with what the chapter shows."""

import difflib
import math
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
from book.moving import difference
from book.run_snippet import GOES_ON, Run

LANGUAGE = re.compile(r"\s*(?:\{(?:\s*|[^}]*?\s)\.)?([\w+#-]*)")
INCLUDE = re.compile(r'--8<-- "([^"\n]+)"\n?')
PICTURE_NAME = re.compile(r"[\w-]+\.png")
VALUES_NAME = re.compile(r"[\w-]+\.json")
# Root mean square over the pixels, of 255: antialiasing that differs between
# processors stays below it; a test shows that one changed digit does not.
PICTURE_TOLERANCE = 0.25
# With --gpu: another processor rounds in other places, and has another name.
GPU_PICTURE_TOLERANCE = 25.0
GPU_NUMBER_TOLERANCE = 0.02  # of the number, or of 1
NUMBER = re.compile(r"(-?\d+(?:\.\d*)?(?:e[-+]?\d+)?)")
MOST_CHARACTERS = 20_000
updated: list[str] = []  # what --update has written, for the summary
faults: dict[str, Counter[str]] = {}  # of each chapter: {what its programs do: number}
causes: dict[str, tuple[str, list[Path]]] = {}  # what several say, and which they are


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


class Fault(Exception):
    """What a program does that it should not, in a word, and what is to be said of it:
    what was expected, what was found."""


def check_snippet(example: Example) -> str | None:
    """What is wrong with a Python fence, its runs, its output or its pictures."""
    snippet, option = example.parsed, example.namespace["pytestconfig"].option
    slug = Path(example.path).relative_to(DOCS).with_suffix("").as_posix()
    try:
        check_include(snippet, slug)
        check_runs(snippet)
        compare_text(snippet, option.update, option.gpu)
        most = GPU_PICTURE_TOLERANCE if option.gpu else PICTURE_TOLERANCE
        compare_pictures(snippet, example.document.text, option.update, most)
    except Fault as fault:
        kind, message = fault.args
        faults.setdefault(slug, Counter())[kind] += 1
        if "something else" in kind:
            message += f"\nIf that is right: pytest --update docs/{slug}.md"
        name = f"{snippet.path.relative_to(ROOT)}: " if snippet.path else ""
        return name + message
    return None


def check_include(snippet: Snippet, slug: str) -> None:
    """The fence has one line, which includes a file of its chapter, and its title."""
    if snippet.path is None or snippet.path.suffix != ".py":
        raise Fault(
            "stand in no file",
            f'expected: one line and nothing else: --8<-- "{slug}/NAME.py"\n'
            f"found: {snippet.body!r}\n"
            f"Put the program into snippets/{slug}/NAME.py and include it.",
        )
    there = snippet.path.is_file()
    if snippet.path.parent != SNIPPETS / slug or not there:
        found = f"which is {'elsewhere' if there else 'not there'}"
        raise Fault("stand elsewhere", f"expected a file in snippets/{slug}/, {found}")
    try:
        snippet.path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise Fault("are not in UTF-8", f"expected UTF-8, found: {error}") from None
    if (title := f'title="{snippet.path.name}"') not in snippet.info:
        found = snippet.info.strip()
        raise Fault("have no title", f"expected {title} in the info, found {found!r}")


def check_runs(snippet: Snippet) -> None:
    """No run fails, complains or leaves files outside its folder, and one in the folder
    of another prints the same, unless it is meant to go on."""
    runs = snippet.runs.result()
    for run in runs:
        said = f"{run.stdout}{run.stderr}"[-5000:].rstrip()
        if run.error:
            raise Fault("fail", once(snippet, run.error, said))
        if run.stderr:
            why = "expected nothing on stderr, since a reader would meet it too"
            raise Fault("write to stderr", once(snippet, why, run.stderr.rstrip()))
        if left := [entry for entry in run.left if entry.startswith("TMPDIR/")]:
            raise Fault("leave files", f"expected no temporary files, found {left}")
    goes_on = snippet.path.read_text("utf-8").startswith(GOES_ON)
    if goes_on != (len({run.stdout for run in runs}) > 1):
        raise Fault(
            "depend on an earlier run",
            f"run again in its folder, expected {'another' if goes_on else 'the same'}"
            f" output, found\n{runs[-1].stdout}Let it begin clean; or, if going on is"
            f" the point, begin with the line {GOES_ON}",
        )


def once(snippet: Snippet, message: str, said: str) -> str:
    """The message with what the program said; if another has said it too, only that."""
    last = (said or message).splitlines()[-1]
    _, programs = causes.setdefault(re.sub(r"\d+", "N", last), (last, []))
    programs.append(snippet.path)
    if len(programs) == 1:
        return f"{message}\n{said}"
    return f"{message}, as for {programs[0].relative_to(ROOT)}\n{last}"


def summary() -> list[str]:
    """What the programs of each chapter do, and the causes that several share."""
    lines = [
        f"docs/{slug}.md: " + ", ".join(f"{n} {kind}" for kind, n in kinds.items())
        for slug, kinds in faults.items()
    ]
    for cause, programs in causes.values():
        if len(programs) > 1:
            folders = sorted({f"{p.parent.relative_to(SNIPPETS)}" for p in programs})
            where = f"{len(programs)} programs, in {', '.join(folders)}"
            lines.append(f"one cause for {where}: {cause}")
    return lines


def alike(printed: str, accepted: str) -> bool:
    """Whether two texts differ as those of a GPU and a processor may: in the name of
    the device, and in each number by little."""
    texts = (re.sub("GPU|CPU", "", text) for text in (printed, accepted))
    (*found,), (*expected,) = map(NUMBER.split, texts)  # words, number, words, ...
    return found[::2] == expected[::2] and all(
        math.isclose(
            float(a),
            float(b),
            rel_tol=GPU_NUMBER_TOLERANCE,
            abs_tol=GPU_NUMBER_TOLERANCE,
        )
        for a, b in zip(found[1::2], expected[1::2], strict=True)
    )


def compare_text(snippet: Snippet, update: bool, gpu: bool) -> None:
    """The printed text, NAME.out and the output fence say the same."""
    printed, path = snippet.runs.result()[0].stdout, snippet.path.with_suffix(".out")
    if update:
        replace(path, printed.encode())
    accepted = path.read_text("utf-8", errors="replace") if path.is_file() else ""
    if len(printed) > MOST_CHARACTERS:
        message = f"it prints {len(printed)} characters; nobody reads that"
        raise Fault("print too much", message)
    if printed != accepted and not (gpu and alike(printed, accepted)):
        texts = (text.splitlines() for text in (accepted, printed))
        diff = difflib.unified_diff(
            *texts, path.name, "what it prints now", lineterm=""
        )
        raise Fault("print something else", "\n".join(["the output changed", *diff]))
    include = f'--8<-- "{path.relative_to(SNIPPETS).as_posix()}"'
    expected = include if printed else None
    found = snippet.output.rstrip("\n") if snippet.output else snippet.output
    if found != expected:
        message = f"expected in the output fence that follows: {expected}"
        raise Fault("are shown without output", f"{message}\nfound: {found!r}")


def compare_pictures(snippet: Snippet, chapter: str, update: bool, most: float) -> None:
    """The pictures drawn, named, accepted and shown are the same."""
    runs = snippet.runs.result()
    text = snippet.path.read_text(encoding="utf-8")
    named = set(PICTURE_NAME.findall(text))
    moving = {name.replace(".png", ".json") for name in named}
    named |= moving & set(VALUES_NAME.findall(text))
    if any(run.pictures.keys() != named for run in runs):
        found = f"found: {[sorted(run.pictures) for run in runs]}"
        raise Fault("draw nothing", f"expected it to draw {sorted(named)}\n{found}")
    for suffix, run in zip(("", "-dark"), runs, strict=False):
        for name, picture in run.pictures.items():
            if name.endswith(".json"):
                compare_values(SCREENSHOTS / name, picture, update)
                continue
            path = SCREENSHOTS / name.replace(".png", f"{suffix}.png")
            difference = picture_difference(path, picture)
            if difference > most and update:
                replace(path, picture)
            elif difference > most:
                raise Fault(
                    "draw something else",
                    f"screenshots/{path.name} is not what it draws now: they differ by"
                    f" {difference:.2f}, the limit is {most}",
                )
            if f"screenshots/{name})" not in chapter:
                shown = f"![ALT](../screenshots/{name})"
                raise Fault("are not shown", f"expected in this chapter {shown}")


def compare_values(accepted: Path, saved: bytes, update: bool) -> None:
    """The values of a picture that moves are the accepted ones."""
    found = "it is not there"
    if accepted.is_file():
        found = difference(accepted.read_bytes(), saved)
    if found and update:
        replace(accepted, saved)
    elif found:
        about = f"screenshots/{accepted.name} is not what it saves now: {found}"
        raise Fault("draw something else", about)


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


def replace(path: Path, content: bytes) -> None:
    """Make content the file's, removing the file where there is none, and
    remember it for the summary."""
    if content == (path.read_bytes() if path.is_file() else b""):
        return
    write(path, content) if content else path.unlink()
    updated.append(path.relative_to(ROOT).as_posix())

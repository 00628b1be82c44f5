"""How a chapter is tested: every Python fence includes one whole file, which is
run alone, and what it prints and draws is compared with what the chapter shows.
"""

import datetime
import difflib
import importlib.metadata
import multiprocessing
import os
import platform
import re
import subprocess
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest
from PIL import Image, ImageChops, ImageStat
from pygments.lexers import PythonLexer, find_lexer_class_by_name
from pygments.util import ClassNotFound
from sybil import Document, Example, Region, Sybil
from sybil.integration.pytest import SybilFile, SybilItem
from sybil.parsers.markdown.lexers import RawFencedCodeBlockLexer

from run_snippet import (
    CAN_FORK,
    Run,
    run_snippet,
    start_fork_server,
    starts_processes,
)

ROOT = Path(__file__).parent
DOCS, SNIPPETS = ROOT / "docs", ROOT / "snippets"
SCREENSHOTS = ROOT / "screenshots"
LIGHT, DARK = SNIPPETS / "light.mplstyle", SNIPPETS / "dark.mplstyle"
LANGUAGE = re.compile(r"\s*(?:\{(?:\s*|[^}]*?\s)\.)?([\w+#-]*)")
INCLUDE = re.compile(r'--8<-- "([^"\n]+)"\n?')
PICTURE_NAME = re.compile(r"[\w-]+\.png")
# Root mean square over the pixels, of 255: antialiasing that differs between
# processors stays below it; a test shows that one changed digit does not.
PICTURE_TOLERANCE = 0.25
MOST_CHARACTERS = 20_000

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")  # the pages show the CPU's
os.environ["MPLBACKEND"] = "agg"
os.environ["MATPLOTLIBRC"] = str(LIGHT)  # not the author's own
os.environ["PYTHONUNBUFFERED"] = "1"  # the order of Python's and TensorFlow's output


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
        if run.error:
            said = f"{run.stdout}{run.stderr}"[-5000:]
            return f"{name}: {run.error}\n{said}".rstrip()
        if run.stderr:
            return (
                f"{name}: expected nothing on stderr, found:\n{run.stderr}"
                f"A reader would meet this too: mend its cause, or catch it."
            )
    update = example.namespace["pytestconfig"].getoption("update")
    return compare_text(snippet, runs[0].stdout, name, update) or (
        compare_pictures(snippet, runs, example.document.text, name, update)
    )


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
            shown = f"{path.name}#only-{'dark' if suffix else 'light'}"
            difference = picture_difference(path, picture)
            if difference > PICTURE_TOLERANCE and update:
                replace(path, picture)
            elif difference > PICTURE_TOLERANCE:
                return (
                    f"{name}: screenshots/{path.name} is not what it draws now:"
                    f" they differ by {difference:.2f}, the limit is"
                    f" {PICTURE_TOLERANCE}\n{accept(name)}"
                )
            if shown not in chapter:
                return f"{name}: expected a picture {shown} in this chapter"
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
    path.write_bytes(content) if content else path.unlink()
    updated.append(path.relative_to(ROOT).as_posix())


updated: list[str] = []
# What ran in a new interpreter in this session: the copy buttons need not run it again.
fresh_runs: dict[Path, Future[list[Run]]] = {}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update",
        action="store_true",
        help="accept what the snippets print and draw now",
    )
    parser.addoption(
        "--fresh",
        action="store_true",
        help="run each snippet in a new interpreter instead of a fork",
    )


def is_fresh(config: pytest.Config) -> bool:
    return config.getoption("fresh") or not CAN_FORK


def pytest_collectstart(collector: pytest.Collector) -> None:
    """Let the server import TensorFlow while the chapters are read."""
    unused = collector.config.option.collectonly or is_fresh(collector.config)
    if isinstance(collector, SybilFile) and not unused:
        start_fork_server()


def pytest_collection_finish(session: pytest.Session) -> None:
    """Run the selected snippets, as many at once as there are processors."""
    items = [item for item in session.items if isinstance(item, SybilItem)]
    if session.config.option.collectonly or not items:
        return
    pool, clusters = ThreadPoolExecutor(os.cpu_count()), ThreadPoolExecutor(1)
    session.config.add_cleanup(lambda: (stop(pool), stop(clusters)))
    for snippet in (item.example.parsed for item in items):
        if not snippet or not snippet.path or not snippet.path.is_file():
            continue
        cluster = starts_processes(snippet.path)
        fresh = is_fresh(session.config) or (cluster and os.environ.get("CI") == "true")
        snippet.runs = (clusters if cluster else pool).submit(
            run_snippet, snippet.path, [LIGHT, DARK], fresh
        )
        if fresh:
            fresh_runs[snippet.path] = snippet.runs


def stop(pool: ThreadPoolExecutor) -> None:
    """End what still runs, at once: after Ctrl-C nobody waits for time limits."""
    pool.shutdown(wait=False, cancel_futures=True)
    for process in multiprocessing.active_children():
        process.kill()


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, exitstatus: int
) -> None:
    if exitstatus == 0 and os.environ.get("CI") == "true":
        write_numbers(terminalreporter.stats.get("passed", []))
    for name in updated:
        terminalreporter.write_line(f"updated: {name}")


def write_numbers(passed: list[pytest.TestReport]) -> None:
    """Renew the numbers on docs/verified.md after a run of all tests."""

    def count(start: str) -> int:
        return sum(report.nodeid.startswith(start) for report in passed)

    properties = [entry for report in passed for entry in report.user_properties]
    numbers = {
        "programs run, each alone": count("docs/"),
        "outputs compared": len(list(SNIPPETS.rglob("*.out"))),
        "pictures drawn and compared": len(list(SCREENSHOTS.glob("*.png"))),
        "programs copied with the button, and run": sum(n for _, n in properties),
        "notebooks executed": count("tests/test_notebooks.py::test_notebook_does"),
        "pages looked at in a browser, light and dark": count(
            "tests/test_browser.py::test_page_is_whole"
        ),
        "faults planted, to see that they are found": count("tests/test_guards.py"),
    }
    if not all(numbers.values()):
        return
    names = ("tensorflow", "keras", "numpy", "matplotlib", "scikit-learn")
    versions = [f"{name} {importlib.metadata.version(name)}" for name in names]
    rows = [f"| {what} | {number} |" for what, number in numbers.items()]
    lines = [
        f"The last run was on {datetime.date.today():%-d %B %Y}, with Python"
        f" {platform.python_version()} on {platform.system()} {platform.machine()},"
        f" {', '.join(versions)}.",
        "",
        "| In that run | number |",
        "|---|--:|",
        *rows,
    ]
    replace(SNIPPETS / "verified.md", "\n".join([*lines, ""]).encode())


pytest_collect_file = Sybil(
    parsers=[parse_chapter],
    pattern="*.md",
    fixtures=["pytestconfig"],
    path="docs",
).pytest()


class Site(NamedTuple):
    """A strict build: its folder, its exit status and what it logged."""

    folder: Path
    status: int
    log: str

    @property
    def pages(self) -> list[Path]:
        return sorted(self.folder.rglob("index.html"))


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Site:
    """The book, built once for all tests that look at its pages."""
    folder = tmp_path_factory.mktemp("site")
    command = ["mkdocs", "build", "--strict", "--site-dir", str(folder)]
    nowhere = {"SITE_URL": "", "REPO_URL": "", "EDIT_URI": "", "COLAB_URL": ""}
    build = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env={**os.environ, **nowhere, "NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
    )
    return Site(folder, build.returncode, build.stdout + build.stderr)

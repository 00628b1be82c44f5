"""make bench: the figures of README and CONTRIBUTING.

1. Where the minutes of the last whole run of the tests went (from .cache/tests.xml).
2. How long `mkdocs serve` takes to answer, and a saved word to be on the page.
3. What isolation costs: the snippets of the first chapter, repeated up to 100, are
   run by the suite as it is, by the suite in fresh interpreters (--fresh), and by
   stock Sybil in one shared process. Seconds of wall time, pytest's own start included.
"""

import itertools
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

from book import DOCS, LIGHT, ROOT, SNIPPETS
from book.run_snippet import clean_environment, run_snippet, start_fork_server

PICTURE_NAME = re.compile(r"[\w-]+\.png")
COUNT = 100
STOCK_SYBIL = """\
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser

pytest_collect_file = Sybil([PythonCodeBlockParser()], pattern="*.md").pytest()
"""


def included(chapter: Path) -> list[Path]:
    """The programs of a chapter, in its order."""
    text = chapter.read_text(encoding="utf-8")
    return [SNIPPETS / path for path in re.findall(r'--8<-- "(.+\.py)"', text)]


def write_suite(folder: Path, programs: list[Path]) -> None:
    """A copy of the book with one chapter, which shows all these programs."""
    for name in ("conftest.py", "pyproject.toml"):
        shutil.copy(ROOT / name, folder)
    for name in ("book", "requirements", "screenshots"):
        shutil.copytree(ROOT / name, folder / name)
    snippets = folder / "snippets" / "bench"
    snippets.mkdir(parents=True)
    for style in SNIPPETS.glob("*.mplstyle"):
        shutil.copy(style, folder / "snippets")
    chapter = ["# Bench\n"]
    for number, program in enumerate(programs):
        name = f"{number}_{program.stem}"
        shutil.copy(program, snippets / f"{name}.py")
        chapter.append(f'```python title="{name}.py"\n--8<-- "bench/{name}.py"\n```\n')
        if program.with_suffix(".out").exists():
            shutil.copy(program.with_suffix(".out"), snippets / f"{name}.out")
            chapter.append(f'``` {{ .text .output }}\n--8<-- "bench/{name}.out"\n```\n')
        for picture in PICTURE_NAME.findall(program.read_text(encoding="utf-8")):
            chapter.append(f"![](../screenshots/{picture})\n")
    (folder / "docs").mkdir()
    (folder / "docs" / "bench.md").write_text("\n".join(chapter), encoding="utf-8")


def write_stock(folder: Path, programs: list[Path]) -> None:
    """The same programs as a document for stock Sybil."""
    (folder / "conftest.py").write_text(STOCK_SYBIL)
    (folder / "docs").mkdir()
    fences = (f"```python\n{program.read_text('utf-8')}```\n" for program in programs)
    (folder / "docs" / "bench.md").write_text("\n".join(fences), encoding="utf-8")


def seconds(folder: Path, *arguments: str) -> float:
    """Wall time of one pytest run, which must pass all its examples."""
    start = time.perf_counter()
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "docs", *arguments],
        cwd=folder,
        env={**os.environ, "MPLBACKEND": "agg", "MATPLOTLIBRC": str(LIGHT)},
        capture_output=True,
        text=True,
    )
    if f"{COUNT} passed" not in result.stdout:
        sys.exit(f"the run in {folder} failed:\n{result.stdout[-1500:]}{result.stderr}")
    return time.perf_counter() - start


def empty_run_seconds(folder: Path) -> float:
    """Wall time of an isolated run of a program that only imports TensorFlow."""
    program = folder / "empty.py"
    program.write_text("import tensorflow as tf  # noqa: F401\n")
    start_fork_server()
    run_snippet(program, [LIGHT])
    start = time.perf_counter()
    for _ in range(20):
        run_snippet(program, [LIGHT])
    return (time.perf_counter() - start) / 20


def minutes() -> None:
    """The last whole run, by its files; the programs that start processes apart."""
    report, seconds = ROOT / ".cache" / "tests.xml", Counter()
    if not report.is_file() or report.read_text("utf-8").count("<testcase") < 1000:
        sys.exit("make bench: first a whole run of the tests: make test")
    for case in ElementTree.parse(report).iter("testcase"):
        name = case.get("classname").removeprefix("tests.").replace(".", "/")
        name = "chapters" if not name.startswith("test_") else name
        seconds[name] += float(case.get("time"))
    print("| what | minutes |\n|---|---:|")
    for name, taken in [*seconds.most_common(), ("all of it", seconds.total())]:
        print(f"| {name} | {taken / 60:.1f} |")


def serving() -> None:
    """A server of the book from clean caches: its first answer, and a saved word."""
    with tempfile.TemporaryDirectory() as name:
        book = Path(name, "book")
        for part in (
            "book",
            "docs",
            "mkdocs.yml",
            "requirements",
            "screenshots",
            "snippets",
        ):
            copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
            copy(
                ROOT / part,
                book / part,
                **({"symlinks": True} if copy != shutil.copy else {}),
            )
        chapter, address = book / "docs" / "week-1" / "tensors.md", "127.0.0.1:8765"
        start = time.perf_counter()
        server = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--livereload"],
            cwd=book,
            env={**os.environ, "DEV_ADDR": address, "NO_MKDOCS_2_WARNING": "1"},
        )
        try:
            wait_for(f"http://{address}/", "What is a tensor")
            print(f"\nmkdocs serve answers after {time.perf_counter() - start:.1f} s,")
            start = time.perf_counter()
            text = chapter.read_text(encoding="utf-8")
            chapter.write_text(
                text.replace("# What is a tensor", "# Whatever this is"),
                encoding="utf-8",
            )
            wait_for(f"http://{address}/week-1/tensors/", "Whatever this is")
            saved = time.perf_counter() - start
            print(f"a saved word is on its page after {saved:.1f} s.\n")
        finally:
            server.kill()


def wait_for(address: str, words: str) -> None:
    """Until the page has the words; TimeoutError after two minutes."""
    end = time.monotonic() + 120
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(address, timeout=60) as answer:
                if words in answer.read().decode():
                    return
        except OSError:
            pass
        time.sleep(0.05)
    raise TimeoutError(f"{address} does not say {words!r}")


def isolation() -> None:
    programs = included(DOCS / "week-1" / "tensors.md")
    programs = list(itertools.islice(itertools.cycle(programs), COUNT))
    pictures = sum("savefig" in program.read_text("utf-8") for program in programs)
    print(f"{COUNT} snippets, {pictures} of them draw (twice, for both schemes, in")
    print(f"the suite; once in stock Sybil), {os.cpu_count()} processors.", flush=True)
    with tempfile.TemporaryDirectory() as name:
        suite, stock = Path(name, "suite"), Path(name, "stock")
        suite.mkdir()
        stock.mkdir()
        write_suite(suite, programs)
        write_stock(stock, programs)
        print(f"One isolated run of nothing: {empty_run_seconds(stock):.3f} s.\n")
        shared = None
        print("| how | seconds | a snippet | times one process |")
        print("|---|---:|---:|---:|", flush=True)
        for how, folder, arguments in (
            ("one shared process (stock Sybil)", stock, ()),
            ("the suite as it is", suite, ()),
            ("a fresh interpreter each", suite, ("--fresh",)),
        ):
            taken = seconds(folder, *arguments)
            shared = shared or taken
            print(
                f"| {how} | {taken:.1f} | {taken / COUNT:.3f} | {taken / shared:.2f} |",
                flush=True,
            )


if __name__ == "__main__":
    clean_environment()
    minutes()
    serving()
    isolation()

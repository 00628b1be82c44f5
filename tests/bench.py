"""make bench: what isolation costs, measured side by side in one run.

The snippets of the first chapter are repeated until there are 100 of them, and the same
100 are run by the suite as it is, by the suite in fresh interpreters (--fresh), and by
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
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from run_snippet import run_snippet, start_fork_server  # noqa: E402

DOCS, SNIPPETS = ROOT / "docs", ROOT / "snippets"
LIGHT = SNIPPETS / "light.mplstyle"
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
    for name in ("conftest.py", "run_snippet.py", "preload.py", "pyproject.toml"):
        shutil.copy(ROOT / name, folder)
    shutil.copytree(ROOT / "screenshots", folder / "screenshots")
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
            dark = picture.replace(".png", "-dark.png")
            chapter.append(f"/{picture}#only-light /{dark}#only-dark\n")
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


def main() -> None:
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
    main()

"""How pytest runs the book: which snippets run, how, and when; the built site."""

import datetime
import multiprocessing
import os
import platform
import re
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import joblib
import pytest
from sybil import Sybil
from sybil.integration.pytest import SybilFile, SybilItem

from book import DARK, LIGHT, ROOT, SCREENSHOTS, SNIPPETS
from book.check_chapter import parse_chapter, replace, summary, updated
from book.notebooks import pins
from book.run_snippet import (
    clean_environment,
    kill,
    run_snippet,
    start_fork_server,
    starts_processes,
)

CI = os.environ.get("CI") == "true"
# As many as may be used: of the affinity, the container, and LOKY_MAX_CPU_COUNT.
PROCESSORS = joblib.cpu_count()
IMPORT = re.compile(r"^[ \t]*(?:import|from) .*", re.MULTILINE)

clean_environment()
pytest_collect_file = Sybil(
    parsers=[parse_chapter],
    pattern="*.md",
    fixtures=["pytestconfig"],
    path="docs",
).pytest()


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


def pytest_configure(config: pytest.Config) -> None:
    """A closed terminal and `kill` end the suite like Ctrl-C: nothing is left."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler)


def pytest_collectstart(collector: pytest.Collector) -> None:
    """Let the server import TensorFlow while the chapters are read."""
    if isinstance(collector, SybilFile) and not collector.config.option.collectonly:
        start_fork_server()


def snippet_of(item: pytest.Item) -> Path | None:
    """The file that a test runs, if it is a program of a chapter."""
    parsed = item.example.parsed if isinstance(item, SybilItem) else None
    return parsed.path if parsed and parsed.path and parsed.path.is_file() else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """While the clusters run one by one, the other tests are made; Lighthouse measures
    when nothing else runs."""
    items.sort(
        key=lambda item: (
            "lighthouse" in item.nodeid,
            bool((snippet := snippet_of(item)) and starts_processes(snippet)),
        )
    )


def pytest_collection_finish(session: pytest.Session) -> None:
    """Run the selected snippets, as many at once as there are processors. Under CI the
    first with its imports runs in a new interpreter, which finds the import that a fork
    hides, and so does each that starts processes, which a fork saves nothing."""
    items = [item for item in session.items if snippet_of(item)]
    if session.config.option.collectonly or not items:
        return
    pool, clusters = ThreadPoolExecutor(PROCESSORS), ThreadPoolExecutor(1)
    session.config.add_cleanup(lambda: (stop(pool), stop(clusters)))
    imports_tried = set()
    for item in items:
        path = snippet_of(item)
        imports = frozenset(IMPORT.findall(path.read_text(encoding="utf-8")))
        is_cluster = starts_processes(path)
        fresh = session.config.option.fresh or (
            CI and (is_cluster or imports not in imports_tried)
        )
        imports_tried.add(imports)
        item.example.parsed.runs = (clusters if is_cluster else pool).submit(
            run_snippet, path, [LIGHT, DARK], fresh
        )


def stop(pool: ThreadPoolExecutor) -> None:
    """End what still runs, at once: after Ctrl-C nobody waits for time limits."""
    pool.shutdown(wait=False, cancel_futures=True)
    for process in multiprocessing.active_children():
        kill(process.pid)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, exitstatus: int
) -> None:
    if exitstatus == 0 and CI:
        write_numbers(terminalreporter.stats.get("passed", []))
    for name in updated:
        terminalreporter.write_line(f"updated: {name}")
    if lines := summary():
        terminalreporter.section("chapter by chapter")
        terminalreporter.write_line("\n".join(lines))


def write_numbers(passed: list[pytest.TestReport]) -> None:
    """Renew the numbers on docs/verified.md after a run of all tests."""

    def count(start: str) -> int:
        return sum(report.nodeid.startswith(start) for report in passed)

    numbers = {
        "programs run, each alone": count("docs/"),
        "outputs compared": len(list(SNIPPETS.rglob("*.out"))),
        "pictures drawn and compared": len(list(SCREENSHOTS.glob("*.png"))),
        "notebooks executed": count("tests/test_notebooks.py::test_notebook_does"),
        "pages looked at in a browser, light and dark": count(
            "tests/test_browser.py::test_page"
        ),
        "faults planted, to see that they are found": count("tests/test_guards.py"),
    }
    if not all(numbers.values()):
        return
    names = ("tensorflow", "keras", "numpy", "matplotlib", "scikit-learn")
    versions = ", ".join(pins()[name][0].strip('"').split(";")[0] for name in names)
    lines = [
        f"The last run was on {datetime.date.today():%-d %B %Y}, with Python"
        f" {platform.python_version()} on {platform.system()} {platform.machine()},"
        f" {versions.replace('==', ' ')}.",
        "",
        "| In that run | number |",
        "|---|--:|",
        *(f"| {what} | {number} |" for what, number in numbers.items()),
    ]
    replace(SNIPPETS / "verified.md", "\n".join([*lines, ""]).encode())


class Site(NamedTuple):
    """A strict build: its folder, its exit status and what it logged."""

    folder: Path
    status: int
    log: str

    @property
    def pages(self) -> list[Path]:
        return sorted(self.folder.rglob("index.html"))


def build(folder: Path, **environment: str) -> Site:
    """A strict build of the book, by a Python that has no TensorFlow."""
    blocked = folder.parent / "without-tensorflow"
    blocked.mkdir(exist_ok=True)
    (blocked / "tensorflow.py").write_text("raise ImportError('the build needs it')\n")
    command = ["mkdocs", "build", "--strict", "--site-dir", str(folder)]
    nowhere = dict.fromkeys(("SITE_URL", "REPO_URL", "EDIT_URI", "COLAB_URL"), "")
    run = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env={
            **os.environ,
            **nowhere,
            "PYTHONPATH": str(blocked),
            "NO_MKDOCS_2_WARNING": "1",
            "NO_COLOR": "1",
            **environment,
        },
        capture_output=True,
        text=True,
    )
    return Site(folder, run.returncode, run.stdout + run.stderr)


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Site:
    """The book, built once for all tests that look at its pages."""
    return build(tmp_path_factory.mktemp("site") / "site")

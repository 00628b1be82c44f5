"""How pytest runs the book: which snippets run, how, and when."""

import multiprocessing
import os
import re
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import joblib
import pytest
from sybil import Sybil
from sybil.integration.pytest import SybilFile, SybilItem

from book import DARK, LIGHT
from book.check_chapter import parse_chapter, summary, updated
from book.notebooks import NEEDS_A_PROCESS
from book.run_snippet import (
    begun,
    clean_environment,
    kill,
    run_snippet,
    start_fork_server,
    starts_processes,
    text,
)

ON_DEMAND = re.compile(r"^import ray$", re.MULTILINE)  # see tests/test_ray.py
CI = os.environ.get("CI") == "true"
# As many as may be used: of the affinity, the container, and LOKY_MAX_CPU_COUNT.
PROCESSORS = joblib.cpu_count()
# What a fork could hide something of: packages, and ways of being several processes.
KIND = re.compile(
    r"^[ \t]*(?:import (\w+)|from (\w+)[\w.]* import)"
    r"|(ParameterServer|MultiWorkerMirrored)Strategy",
    re.MULTILINE,
)
SAME = sys.stdlib_module_names - {"multiprocessing", "subprocess"}

clean_environment()
pytest_collect_file = Sybil(
    parsers=[parse_chapter],
    pattern="*.md",
    exclude=".*",
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
    parser.addoption(
        "--gpu",
        action="store_true",
        help="accept what rounds differently, and a GPU where a CPU is shown",
    )


def pytest_configure(config: pytest.Config) -> None:
    """A closed terminal and `kill` end the suite like Ctrl-C: nothing is left. What is
    ignored stays so: nohup means it."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, signal.default_int_handler)


def pytest_collectstart(collector: pytest.Collector) -> None:
    """Let the server import TensorFlow while the chapters are read."""
    if isinstance(collector, SybilFile) and not collector.config.option.collectonly:
        start_fork_server()


def snippet_of(item: pytest.Item) -> Path | None:
    """The file that a test runs, if it is a program of a chapter."""
    parsed = item.example.parsed if isinstance(item, SybilItem) else None
    return parsed.path if parsed and parsed.path and parsed.path.is_file() else None


def why_not(path: Path, config: pytest.Config) -> str:
    """Why a program is not run, or nothing."""
    if ON_DEMAND.search(text(path)):
        return "`make ray` runs it"
    if config.option.gpu and starts_processes(path):
        return "its processes would share a GPU, which NCCL refuses"
    return ""


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """While programs run, and clusters one by one, and notebooks, the tests that use
    one processor are made, and then what uses all; Lighthouse measures how fast a page
    is when nothing else runs."""
    for item in items:
        if (path := snippet_of(item)) and (reason := why_not(path, config)):
            item.add_marker(pytest.mark.skip(reason=reason))
    items.sort(
        key=lambda item: (
            "lighthouse" in item.nodeid and "performance" in item.nodeid,
            bool({"notebooks", "told"} & {*item.fixturenames}),
            bool((snippet := snippet_of(item)) and starts_processes(snippet)),
            "looks" in item.fixturenames,
            bool(snippet),
        )
    )


def pytest_collection_finish(session: pytest.Session) -> None:
    """Run the selected snippets, as many at once as there are processors. Under CI one
    runs in a new interpreter, which finds what a fork hides, if it is the first with a
    package or a way of being several processes, or does without TensorFlow, which a
    fork has. What its chapter's notebook draws in the dark is drawn there alone."""
    programs = [item for item in session.items if snippet_of(item)]
    items = [i for i in programs if not why_not(snippet_of(i), session.config)]
    if session.config.option.collectonly or not items:
        return
    pool, clusters = ThreadPoolExecutor(PROCESSORS), ThreadPoolExecutor(1)
    session.config.add_cleanup(lambda: (stop(pool), stop(clusters)))
    notebooks = {
        item.callspec.params["page"]
        for item in ([] if session.config.option.update else session.items)
        if "test_notebook_draws" in item.name
    }
    tried = set()
    for item in items:
        path = snippet_of(item)
        kinds = {"".join(found) for found in KIND.findall(text(path))} - SAME
        is_first = not {"tensorflow"} <= kinds <= tried
        tried |= kinds
        fresh = session.config.option.fresh or (CI and is_first)
        drawn = item.path in notebooks and not NEEDS_A_PROCESS.search(text(path))
        item.example.parsed.runs = begun[path] = (
            clusters if starts_processes(path) else pool
        ).submit(run_snippet, path, [LIGHT, DARK], fresh, drawn)


def stop(pool: ThreadPoolExecutor) -> None:
    """End what still runs, at once: after Ctrl-C nobody waits for time limits."""
    pool.shutdown(wait=False, cancel_futures=True)
    for process in multiprocessing.active_children():
        kill(process.pid)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter,
) -> None:
    for name in updated:
        terminalreporter.write_line(f"updated: {name}")
    if lines := summary():
        terminalreporter.section("chapter by chapter")
        terminalreporter.write_line("\n".join(lines))

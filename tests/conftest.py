"""What several tests share: the built site, and runs of scratch copies."""

import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import joblib
import pytest
from execute_notebooks import notebooks  # noqa: F401
from in_browser import (  # noqa: F401
    address,
    browser,
    chromium,
    new_page,
    offline_site,
)
from slurm_stories import told  # noqa: F401

from book import ROOT


class Site(NamedTuple):
    """A strict build: its folder, its exit status and what it logged."""

    folder: Path
    status: int
    log: str

    @property
    def pages(self) -> list[Path]:
        return sorted(self.folder.rglob("index.html"))


def build(folder: Path, root: Path = ROOT, **environment: str) -> Site:
    """A strict build of the book, by a Python that has no TensorFlow."""
    blocked = folder.parent / "without-tensorflow"
    blocked.mkdir(exist_ok=True)
    (blocked / "tensorflow.py").write_text("raise ImportError('the build needs it')\n")
    command = ["mkdocs", "build", "--strict", "--site-dir", str(folder)]
    nowhere = dict.fromkeys(("SITE_URL", "REPO_URL", "EDIT_URI", "COLAB_URL"), "")
    run = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=root,
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
def build_site():
    return build


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Site:
    """The book, built once for all tests that look at its pages."""
    return build(tmp_path_factory.mktemp("site") / "site")


@pytest.fixture(scope="session", autouse=True)
def begin_what_takes_long(request) -> None:
    """If tests ask for them: notebooks are executed, and jobs submitted to Slurm, while
    the other tests are made."""
    for name in ("told", "notebooks"):
        if any(name in item.fixturenames for item in request.session.items):
            request.getfixturevalue(name)


@pytest.fixture(scope="module")
def report(request, tmp_path_factory) -> Callable[[str], str]:
    """What a run of a suite in a scratch copy reports; all RUNS of a module are made
    side by side, in folders of their own."""
    pool, started = ThreadPoolExecutor(joblib.cpu_count()), {}
    runs = {run.__name__: run for run in request.module.RUNS}

    def of(name: str) -> str:
        few = len(request.session.items) < len(runs)  # somebody looks at one test
        for run in [name] if few else runs:
            if run not in started:
                folder = tmp_path_factory.mktemp(run) / "scratch"
                folder.mkdir()
                started[run] = pool.submit(runs[run], folder)
        return started[name].result()

    yield of
    pool.shutdown(cancel_futures=True)

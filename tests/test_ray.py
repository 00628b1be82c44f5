"""The program with Ray, whose packages weigh more than half a gigabyte: `make ray`."""

import os
import subprocess
import sys

import pytest

from book import ROOT, SNIPPETS

PROGRAM = SNIPPETS / "week-4" / "on-a-cluster" / "ray_train.py"


@pytest.mark.skipif(os.environ.get("RAY") != "all", reason="`make ray` makes it")
def test_ray_trains_as_the_page_shows(tmp_path):
    run = subprocess.run(
        [sys.executable, PROGRAM],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT / ".venv" / "ray")},
        capture_output=True,
        text=True,
        timeout=900,
    )
    expected = PROGRAM.with_suffix(".out").read_text(encoding="utf-8")
    assert run.stdout == expected, f"{run.stdout}{run.stderr[-3000:]}"

"""make and its .venv: what it makes, what it leaves alone, and what it says."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from book import ROOT

# Not that of `make test`, whose own make would speak of what it enters.
OUTSIDE = {name: os.environ[name] for name in os.environ if not name.startswith("MA")}
OUTSIDE.pop("PYTHON", None)


@pytest.fixture
def folder(tmp_path) -> Path:
    """A checkout with a space in its path, and with the smallest lock."""
    folder = tmp_path / "a book"
    for name in ("book", "requirements", "docs", "screenshots"):
        (folder / name).mkdir(parents=True)
    for name in (
        "Makefile",
        "pyproject.toml",
        "book/environment.sh",
        "book/__init__.py",
    ):
        shutil.copy(ROOT / name, folder / name)
    (folder / "docs" / "screenshots").symlink_to("../screenshots")
    lock = (ROOT / "requirements" / "site.txt").read_text(encoding="utf-8")
    smallest = re.search(r"^flit-core==.*\n(?: .*\n)+", lock, re.MULTILINE)[0]
    for name in ("site.txt", "tests.txt", "extras.txt"):
        (folder / "requirements" / name).write_text(smallest, encoding="utf-8")
    return folder


def make(folder: Path, *arguments: str, **environment: str) -> tuple[int, str]:
    """The exit status of make, and what it said."""
    run = subprocess.run(
        ["make", *arguments],
        cwd=folder,
        env=OUTSIDE | environment,
        capture_output=True,
        text=True,
        timeout=300,
    )
    return run.returncode, run.stdout + run.stderr


def test_it_is_made_once_and_again_if_it_must(folder):
    """With pip set to install elsewhere; then nothing is said or done. A Python that is
    gone, an interrupted making and another folder are noticed."""
    status, said = make(folder, "site", PIP_USER="1", PIP_REQUIRE_VIRTUALENV="1")
    assert status == 0, said
    assert "Putting 1 packages into .venv" in said
    found = subprocess.run([".venv/bin/python", "-c", "import book"], cwd=folder)
    assert found.returncode == 0, "mkdocs would not find book/"
    assert make(folder, "site") == (0, "")
    python = folder / ".venv" / "bin" / "python"
    python.unlink()
    python.symlink_to("/gone/python3")
    two = [
        subprocess.Popen(
            ["make", "site"], cwd=folder, text=True, stdout=subprocess.PIPE
        )
        for _ in range(2)
    ]
    said = "".join(process.communicate(timeout=300)[0] for process in two)
    assert [process.returncode for process in two] == [0, 0], said
    assert "Making .venv anew" in said
    assert "Another make is at work" in said
    (folder / ".venv" / "book-unfinished").touch()
    moved = folder.rename(folder.with_name("moved"))
    status, said = make(moved, "site")
    assert (status, "Making .venv anew" in said) == (0, True), said
    assert make(moved, "site") == (0, "")


def test_one_made_by_hand_is_added_to(folder):
    subprocess.run([sys.executable, "-m", "venv", folder / ".venv"], check=True)
    precious = folder / ".venv" / "precious"
    precious.touch()
    assert make(folder, "site")[0] == 0
    assert precious.exists()
    (folder / ".venv" / "bin" / "python").unlink()
    status, said = make(folder, "site")
    assert (status, "make did not make it" in said) == (2, True), said
    assert precious.exists()


def test_an_interrupted_making_is_not_taken_for_whole(folder):
    slow = folder.parent / "slow"
    slow.mkdir()
    (slow / "awk").write_text("#!/bin/sh\ntouch begun\nexec sleep 300\n")
    (slow / "awk").chmod(0o755)
    process = subprocess.Popen(
        ["env", "--default-signal", "make", "site"],  # this suite may ignore SIGINT
        cwd=folder,
        env={**OUTSIDE, "PATH": f"{slow}:{os.environ['PATH']}"},
        start_new_session=True,
    )
    while not (folder / "begun").exists():
        assert process.poll() is None
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)
    assert process.wait(120) != 0
    assert make(folder, "site")[0] == 0
    assert make(folder, "site") == (0, "")


def link_elsewhere(folder: Path) -> None:
    (folder / "shared").mkdir()
    (folder / "shared" / "precious").touch()
    (folder / ".venv").symlink_to("shared")


def put_something_else(folder: Path) -> None:
    (folder / ".venv").mkdir()
    (folder / ".venv" / "precious").touch()


def check_out_by_windows(folder: Path) -> None:
    (folder / "docs" / "screenshots").unlink()
    (folder / "docs" / "screenshots").write_text("../screenshots")


def nothing(folder: Path) -> None:
    pass


@pytest.mark.parametrize(
    ("prepare", "arguments", "says"),
    [
        (link_elsewhere, [], ".venv is a link to shared"),
        (put_something_else, [], ".venv has no pyvenv.cfg"),
        (check_out_by_windows, [], "git config core.symlinks true"),
        (
            nothing,
            ["PYTHON=/typo/python3.12"],
            "PYTHON=/typo/python3.12 is no Python 3.11",
        ),
        (nothing, ["PYTHON=/bin/true"], "PYTHON=/bin/true is no Python 3.11"),
        (nothing, ["PATH=/usr/bin/nowhere:/bin"], "make: "),
    ],
)
def test_what_cannot_be_is_said_at_once(folder, prepare, arguments, says):
    """In one sentence, before anything is done or lost."""
    prepare(folder)
    before = {path: path.is_dir() for path in folder.rglob("*")}
    if "PATH" in str(arguments):
        bare = folder.parent / "bin"
        bare.mkdir()
        for name in ("bash", "dirname", "cat", "ls", "mkdir", "flock", "sed"):
            (bare / name).symlink_to(shutil.which(name))
        arguments = [f"PATH={bare}"]
        says = "apt install python3-venv"
    status, said = make(folder, "site", *arguments)
    assert status == 2
    assert says in " ".join(said.split()), said
    after = {path: path.is_dir() for path in folder.rglob("*")}
    assert {**after, folder / ".venv": 0} == {**before, folder / ".venv": 0}


def test_a_port_that_is_taken_is_said_at_once(folder):
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"127.0.0.1:{server.getsockname()[1]}"
        status, said = make(folder, "serve", f"DEV_ADDR={address}")
    assert (status, f"{address} is taken" in said) == (2, True), said
    assert not (folder / ".venv").exists()

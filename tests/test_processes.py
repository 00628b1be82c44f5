"""A program that starts processes leaves none behind, not even if it is killed."""

import os
import subprocess
import sys
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from book import ROOT, SNIPPETS
from book.run_snippet import starts_processes

PROC = Path("/proc")
STARTED, ENDED = 40, 20  # seconds in which the children must have come, and gone
PROGRAMS = [
    program for program in sorted(SNIPPETS.rglob("*.py")) if starts_processes(program)
]


def marked(mark: str) -> list[str]:
    """The command lines of the processes that have the mark in their environment."""
    found = []
    for folder in PROC.glob("[0-9]*"):
        try:
            if mark.encode() in (folder / "environ").read_bytes():
                found.append((folder / "cmdline").read_bytes().decode())
        except OSError:  # gone, or somebody else's
            continue
    return [command.replace("\0", " ") for command in found if command]


def left_behind(program: Path, folder: Path, seconds: float) -> list[str]:
    """What is still there ENDED seconds after a program was killed, which happens
    seconds after it had started a process, and one for multiprocessing's own use. One
    that had ended before leaves nothing behind either."""
    mark = f"BOOK_RUN={uuid.uuid4()}"
    name, value = mark.split("=")
    folder.mkdir(parents=True)
    process = subprocess.Popen(
        [sys.executable, program],
        cwd=folder,
        env={**os.environ, name: value},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    wanted = 3 if "multiprocessing" in program.read_text(encoding="utf-8") else 2
    end = time.monotonic() + STARTED
    while len(marked(mark)) < wanted and process.poll() is None:
        if time.monotonic() > end:
            break
        time.sleep(0.2)
    time.sleep(seconds)
    was_running = process.poll() is None
    process.kill()
    process.wait()
    end = time.monotonic() + ENDED
    while (rest := marked(mark)) and time.monotonic() < end:
        time.sleep(0.2)
    if rest or was_running or seconds > 1:
        return rest
    return ["it had ended before it could be killed"]


@pytest.mark.skipif(not PROC.is_dir(), reason="looks for processes in /proc")
def test_killed_program_leaves_no_process(tmp_path):
    """Every second one is killed while its processes import TensorFlow, the others
    while they work; the neighbours of a chapter have the same frame."""
    assert PROGRAMS, "no program starts a process"
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        folders = [tmp_path / f"{number}" for number in range(len(PROGRAMS))]
        seconds = [(0.5, 6)[number % 2] for number in range(len(PROGRAMS))]
        found = pool.map(left_behind, PROGRAMS, folders, seconds)
        faults = [
            f"{program.relative_to(ROOT)}: {rest}"
            for program, rest in zip(PROGRAMS, found, strict=True)
            if rest
        ]
    assert not faults, "\n".join(faults)

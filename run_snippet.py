"""Runs one snippet as a reader would: alone, in an empty folder.

The process is a fork of a server that has imported TensorFlow and done nothing
else, which costs hundredths of a second instead of seconds. Where there is no
fork (Windows: pass fresh=True), it is a new interpreter.
"""

import contextlib
import multiprocessing
import os
import re
import runpy
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import traceback
from multiprocessing import connection
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent
PRELOADED = ["tensorflow", "matplotlib.pyplot"]
CAN_FORK = "forkserver" in multiprocessing.get_all_start_methods()
DEFAULT_SECONDS = 60
# Process.start() polls its siblings too, and must not race with their owners.
ONE_AT_A_TIME = threading.Lock()
FIRST_LINE = re.compile(r"# time limit: (\d+) s\n")
# TensorFlow's C++ log: times, process numbers, hardware; not of the snippet.
CPP_LOG = re.compile(
    r"(WARNING: All log messages before absl|[IWE]\d{4} "
    r"|To enable the following instructions).*\n"
)


class Run(NamedTuple):
    """What one run of a snippet left: an error ("" if none), the text it wrote
    to each stream, and the pictures it drew as {file name: content}."""

    error: str
    stdout: str
    stderr: str
    pictures: dict[str, bytes]


def time_limit(snippet: Path) -> int:
    """Seconds the snippet may take: 60, or what its first line asks for."""
    found = FIRST_LINE.match(snippet.read_text(encoding="utf-8"))
    return int(found[1]) if found else DEFAULT_SECONDS


def start_fork_server() -> None:
    """Start the server now, with TensorFlow's start-up log going nowhere."""
    from multiprocessing import forkserver  # not on Windows

    multiprocessing.set_forkserver_preload(PRELOADED)
    terminal = os.dup(2)
    with open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), 2)
        try:
            forkserver.ensure_running()
        finally:
            os.dup2(terminal, 2)
            os.close(terminal)


def _run_in_fork(script: Path, style: Path, stdout: Path, stderr: Path) -> None:
    """The body of the forked process: become `python script` in its folder."""
    os.setsid()
    for descriptor, path in ((1, stdout), (2, stderr)):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT), descriptor)
    os.chdir(script.parent)
    sys.argv = [script.name]
    del sys.modules[__name__]
    here = {str(ROOT), str(ROOT / "tests"), ""}
    sys.path[:] = [str(script.parent), *(p for p in sys.path if p not in here)]
    import matplotlib

    matplotlib.rc_file(style)
    try:
        runpy.run_path(str(script), run_name="__main__")
    except Exception as error:
        frames = traceback.format_exception(error)
        own = (i for i, frame in enumerate(frames) if str(script) in frame)
        start = next(own, len(frames) - 1)
        sys.stderr.write("".join([frames[0], *frames[start:]]))
        sys.exit(1)


def _wait(script: Path, style: Path, out: Path, err: Path, fresh: bool) -> str:
    """Run the script, leave none of its processes behind, and say what went
    wrong: a time limit, a signal, an exit status, or nothing ("")."""
    limit = time_limit(script)
    if fresh:
        with out.open("wb") as stdout, err.open("wb") as stderr:
            process = subprocess.Popen(
                [sys.executable, script.name],
                cwd=script.parent,
                env={
                    **os.environ,
                    "MATPLOTLIBRC": str(style),
                    "PYTHONUTF8": "1",
                },
                stdin=subprocess.DEVNULL,
                stdout=stdout,
                stderr=stderr,
                start_new_session=True,
            )
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(limit)
            status = process.poll()
    else:
        process = multiprocessing.get_context("forkserver").Process(
            target=_run_in_fork, args=(script, style, out, err)
        )
        with ONE_AT_A_TIME:
            process.start()
        connection.wait([process.sentinel], limit)
        with ONE_AT_A_TIME:
            status = process.exitcode
    with contextlib.suppress(ProcessLookupError):
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        elif status is None:
            process.kill()
    if status is None:
        return (
            f"it was still running after {limit} s and was stopped; a snippet"
            f" that needs longer says so in its first line: # time limit: 120 s"
        )
    if status < 0:
        return f"its process was killed by {signal.Signals(-status).name}"
    return f"it ended with exit status {status}" if status else ""


def run_snippet(snippet: Path, style: Path, fresh: bool = False) -> Run:
    """Run a copy of the snippet in a folder that is deleted afterwards.

    style is a file of Matplotlib settings, taken as the reader's own. Never
    raises for what the snippet does; Run.error says what went wrong.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        out, err = Path(folder, "stdout"), Path(folder, "stderr")
        work = Path(folder, "empty")
        work.mkdir()
        script = Path(shutil.copy(snippet, work))
        error = _wait(script, style, out, err, fresh)
        stdout, stderr = (
            path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
            for path in (out, err)
        )
        return Run(
            error,
            stdout,
            CPP_LOG.sub("", stderr).replace(f"{work}{os.sep}", ""),
            {path.name: path.read_bytes() for path in work.glob("*.png")},
        )

"""Runs one snippet as a reader would: alone, in an empty folder.

The process is a fork of a server that has imported TensorFlow and done nothing
else, which costs hundredths of a second instead of seconds. Where there is no
fork (Windows: pass fresh=True), it is a new interpreter.
"""

import atexit
import contextlib
import gc
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

with contextlib.suppress(ImportError):
    import resource  # not on Windows

ROOT = Path(__file__).parent
CAN_FORK = "forkserver" in multiprocessing.get_all_start_methods()
DEFAULT_SECONDS = 60
MOST_SECONDS = 600
MOST_BYTES = 10**8  # that a snippet may write to one file
# Process.start() polls its siblings too, and must not race with their owners.
ONE_AT_A_TIME = threading.Lock()
# A program that starts processes has the processors to itself.
PROCESSES = re.compile(r"^import (?:multiprocessing|subprocess)$", re.MULTILINE)
ONE_CLUSTER_AT_A_TIME = threading.Lock()
FIRST_LINE = re.compile(r"# time limit: (\d+) s\n")
# TensorFlow's C++ log: times, process numbers, hardware; not of the snippet. Some of
# its messages have several lines.
CPP_LOG = re.compile(
    r"^(WARNING: All log messages before absl|[IWE]\d{4} "
    r"|To enable the following instructions).*\n"
    r"(?:(?:\t|/job:|The op is created|File \"|Additional GRPC|:UNKNOWN:"
    r"|This could happen).*\n)*",
    re.MULTILINE,
)


class Run(NamedTuple):
    """What one run of a snippet left: an error ("" if none), the text it wrote
    to each stream, and the pictures it drew as {file name: content}."""

    error: str
    stdout: str
    stderr: str
    pictures: dict[str, bytes]


def time_limit(snippet: Path) -> int:
    """Seconds the snippet may take: 60, or what its first line asks for, up to 600."""
    found = FIRST_LINE.match(snippet.read_text(encoding="utf-8"))
    return min(int(found[1]), MOST_SECONDS) if found else DEFAULT_SECONDS


def starts_processes(snippet: Path) -> bool:
    return bool(PROCESSES.search(snippet.read_text(encoding="utf-8")))


def start_fork_server() -> None:
    """Start the server now, so that no snippet's time limit pays for it, and from the
    folder where it finds preload.py."""
    from multiprocessing import forkserver  # not on Windows

    multiprocessing.set_forkserver_preload(["preload"])
    with contextlib.chdir(ROOT):
        forkserver.ensure_running()


def _run_in_fork(script: Path, style: Path, limit: int) -> None:
    """The body of the forked process: become `python script` in its folder."""
    import matplotlib

    os.setsid()
    signal.alarm(limit + 10)  # should the suite itself be killed
    resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_BYTES, MOST_BYTES))
    for descriptor, name in ((1, "stdout"), (2, "stderr")):
        os.dup2(os.open(script.parents[1] / name, os.O_WRONLY), descriptor)
    os.chdir(script.parent)
    del sys.modules[__name__]
    hidden = {str(ROOT), str(ROOT / "tests"), ""}
    path = [entry for entry in sys.path if entry not in hidden]
    sys.argv, sys.path[:] = [script.name], [str(script.parent), *path]
    matplotlib.rc_file(style, use_default_template=False)
    try:
        runpy.run_path(str(script), run_name="__main__")
    except Exception as error:
        frames = traceback.format_exception(error)
        own = (i for i, frame in enumerate(frames) if str(script) in frame)
        start = next(own, len(frames) - 1)
        sys.stderr.write("".join([frames[0], *frames[start:]]))
        sys.exit(1)
    finally:  # what an interpreter does at its end, and a fork does not
        threading._shutdown()
        atexit._run_exitfuncs()
        gc.collect()


def _fork(script: Path, style: Path, limit: int) -> str:
    process = multiprocessing.get_context("forkserver").Process(
        target=_run_in_fork, args=(script, style, limit)
    )
    with ONE_AT_A_TIME:
        process.start()
    connection.wait([process.sentinel], limit)
    with ONE_AT_A_TIME:
        status = process.exitcode
    return _end(process, status, limit)


def _interpret(script: Path, style: Path, limit: int) -> str:
    folder = script.parents[1]
    with (folder / "stdout").open("wb") as out, (folder / "stderr").open("wb") as err:
        process = subprocess.Popen(
            [sys.executable, script.name],
            cwd=script.parent,
            env={**os.environ, "MATPLOTLIBRC": str(style), "PYTHONUTF8": "1"},
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            start_new_session=True,
        )
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(limit)
    return _end(process, process.poll(), limit)


def _end(process, status: int | None, limit: int) -> str:
    """Leave nothing of the process behind, and say what went wrong: a time limit, a
    signal, an exit status, or nothing ("")."""
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


def _read(script: Path, error: str) -> Run:
    stdout, stderr = (
        (script.parents[1] / name).read_text(encoding="utf-8", errors="replace")
        for name in ("stdout", "stderr")
    )
    stderr = CPP_LOG.sub("", stderr).replace(f"{script.parent}{os.sep}", "")
    pictures = {path.name: path.read_bytes() for path in script.parent.glob("*.png")}
    return Run(error, stdout, stderr, pictures)


def run_snippet(snippet: Path, styles: list[Path], fresh: bool = False) -> list[Run]:
    """Run a snippet, and if it draws, once more for each further style.

    styles are files of Matplotlib settings, taken as the reader's own. Each run has
    a copy of the snippet in a folder of its own, deleted afterwards. Never raises for
    what the snippet does: Run.error says what went wrong.
    """
    alone = ONE_CLUSTER_AT_A_TIME if starts_processes(snippet) else None
    with alone or contextlib.nullcontext():
        return _runs(snippet, styles, fresh)


def _runs(snippet: Path, styles: list[Path], fresh: bool) -> list[Run]:
    runs = []
    for style in styles:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            script = Path(folder, "empty", snippet.name)
            script.parent.mkdir()
            shutil.copy(snippet, script)
            for name in ("stdout", "stderr"):
                Path(folder, name).touch()
            run = _interpret if fresh else _fork
            runs.append(_read(script, run(script, style, time_limit(snippet))))
        if runs[-1].error or not runs[-1].pictures:
            break
    return runs

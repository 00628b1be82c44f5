"""Runs one snippet as a reader would: alone, in an empty folder.

The process is a fork of a server that has imported TensorFlow and done nothing else,
which costs hundredths of a second instead of seconds, and so is each process that it
spawns; with fresh=True the fork becomes a new interpreter, which spawns others.
"""

import atexit
import contextlib
import ctypes
import gc
import multiprocessing
import os
import re
import resource
import runpy
import shutil
import signal
import sys
import tempfile
import threading
import time
import traceback
from concurrent.futures import Future
from itertools import pairwise
from multiprocessing import connection, forkserver, resource_tracker, util
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from book import EXTRAS, PROCESSES, ROOT

SECONDS = 60  # of processor time, for each process of a snippet
WALL_SECONDS = 5  # for each of them, before it counts as hanging
MOST_BYTES = 10**8  # that a snippet may write to one file
# Process.start() polls its siblings too, and must not race with their owners.
ONE_AT_A_TIME = threading.Lock()
ONE_CLUSTER_AT_A_TIME = threading.Lock()
SPAWN = util.spawnv_passfds
LIMIT = re.compile(r"# time limit: (\d+) s\n")
# A line that names its C++ source, in whatever format, and what stands around it: of
# TensorFlow, not of the snippet.
CPP_LOG = re.compile(
    r"^(?:.*\b\w+\.(?:cc|h):\d+\].*|WARNING: All log messages before absl.*"
    r"|To enable the following instructions.*)\n",
    re.MULTILINE,
)
WRITTEN = ("stdout", "stderr", "seconds")
GOES_ON = "# goes on where it stopped, if run again\n"
# What an author may have set that would reach a snippet: kept are the words about the
# hardware. A snippet has a proxy that leads nowhere: what it needs is on the machine.
SETTINGS = re.compile(
    r"(PYTHON|TF_|XLA_|KERAS|MPL|LANG|LC_|TZ$|.*COLOR)(?!ENABLE_ONEDNN)"
)
# Kept from the snippets alone; the last two are readline's, as wide as the terminal.
NOT_FOR_SNIPPETS = re.compile(r".*_proxy|COLUMNS|LINES", re.IGNORECASE)
NO_NETWORK = dict.fromkeys(("http_proxy", "https_proxy"), "http://127.0.0.1:9")
ENVIRONMENT = {
    "CUDA_VISIBLE_DEVICES": os.environ.get("CUDA_VISIBLE_DEVICES", "-1"),
    "KERAS_BACKEND": "tensorflow",
    "LC_ALL": "C.UTF-8",
    "MPLBACKEND": "agg",
    "PYTHONDONTWRITEBYTECODE": "1",  # or AutoGraph leaves a folder of it
    "PYTHONUNBUFFERED": "1",  # the order of Python's and TensorFlow's lines
    "PYTHONUTF8": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",  # its format is nobody's business
    "TF_FORCE_GPU_ALLOW_GROWTH": "true",  # several run at once
    "TF_USE_LEGACY_KERAS": "0",
    "TZ": "UTC",
}


class Run(NamedTuple):
    """What one run of a snippet left: an error ("" if none), the text it wrote to each
    stream, the pictures it drew as {file name: content}, with the values of those that
    move, and whatever else it left in its folder and in that for temporary files; and
    the seconds of a processor that it took, 0 if they are not known."""

    error: str
    stdout: str
    stderr: str
    pictures: dict[str, bytes]
    left: list[str]
    seconds: float


begun: dict[Path, Future[list[Run]]] = {}  # what this session runs of each snippet


def text(snippet: Path) -> str:
    """Of whatever bytes: if they are no UTF-8, Python says so when it runs them."""
    return snippet.read_text(encoding="utf-8", errors="replace")


def starts_processes(snippet: Path) -> bool:
    return bool(PROCESSES.search(text(snippet)))


def clean_environment() -> None:
    """Keep this process's own settings from the snippets, once, before any runs."""
    for name in filter(SETTINGS.match, list(os.environ)):
        del os.environ[name]
    too_long = len(tempfile.gettempdir()) > 75  # of 107, for the name of a socket
    home = tempfile.mkdtemp(prefix="book-", dir="/tmp" if too_long else None)
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    os.environ |= {**ENVIRONMENT, "KERAS_HOME": home, "MPLCONFIGDIR": home}
    util._args_from_interpreter_flags = list  # nor what -O, -W or -P said
    multiprocessing.current_process()._config["tempdir"] = home  # goes with the rest
    os.environ["PYTHONWARNINGS"] = "ignore"  # of what killed programs leave: it takes
    resource_tracker.ensure_running()  # that away
    del os.environ["PYTHONWARNINGS"]


def start_fork_server() -> None:
    """Start the server now, so that no snippet's time limit pays for it. What it says,
    and a fork before it has become a snippet, is in its log."""
    os.environ["BOOK_SERVER_LOG"] = f"{os.environ['KERAS_HOME']}/server.log"
    multiprocessing.set_forkserver_preload(["book.preload"])
    with contextlib.chdir(ROOT):
        forkserver.ensure_running()


def server_log() -> str:
    """The end of what the server has said: why there is no fork."""
    log = Path(os.environ["BOOK_SERVER_LOG"]).read_text("utf-8", "replace")
    return CPP_LOG.sub("", log)[-3000:]


def _fork_a_spawn(path: str, arguments: list[str], descriptors: list[int]) -> int:
    """In place of multiprocessing.util.spawnv_passfds, in a snippet: a process that it
    spawns is a fork, which has the packages imported and nothing else of its parent. If
    that has run an op, a fork could hang: then it is spawned."""
    from tensorflow.python.eager import context

    if arguments[-1] != "--multiprocessing-fork" or context.context()._initialized:
        return SPAWN(path, arguments, descriptors)
    util._flush_std_streams()
    if pid := os.fork():
        return pid
    status = 1
    try:
        kept = [2, *sorted(descriptors), resource.getrlimit(resource.RLIMIT_NOFILE)[0]]
        for one, next_one in pairwise(kept):
            os.closerange(one + 1, next_one)
        if pools := sys.modules.get("concurrent.futures.process"):
            pools._threads_wakeups.clear()  # of its parent's pool: closed above
        sys.argv = ["-c", arguments[-1]]
        sys.modules["__main__"] = ModuleType("__main__")  # the script is read anew
        exec(arguments[-2], {})
    except SystemExit as end:
        status = end.code or 0
    except BaseException:
        traceback.print_exc()
    finally:
        atexit._run_exitfuncs()
        os._exit(status)


def leave_server() -> None:
    """What a fork does first: it is a group of its own, ends with the server, has
    nothing to do at its end, and finds no module of the book."""
    os.setsid()
    with contextlib.suppress(AttributeError):  # only Linux has it: end with the server,
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # which ends with the suite,
    os.close(forkserver._forkserver._forkserver_alive_fd)  # unless this holds it
    tempfile.tempdir = None
    atexit._clear()  # what the server has to do at its end
    hidden = {str(ROOT), str(ROOT / "tests"), ""}
    sys.path[:] = [entry for entry in sys.path if entry not in hidden]


def prepare(snippet: Path, folder: Path) -> Path:
    """A copy of it in an empty folder, beside one for temporary files and what the run
    will write."""
    script = folder / "empty" / snippet.name
    script.parent.mkdir(parents=True)
    (folder / "tmp").mkdir()
    for name in WRITTEN:
        (folder / name).touch()
    shutil.copy(snippet, script)
    return script


def become(script: Path, style: Path, limit: int, fresh: bool) -> None:
    """The body of the forked process: become `python script` in its folder."""
    folder = script.parents[1]
    leave_server()
    for kind, most in (
        (resource.RLIMIT_FSIZE, MOST_BYTES),
        (resource.RLIMIT_CPU, limit),
    ):
        _, hard = resource.getrlimit(kind)
        soft = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (soft, hard))
    for descriptor, name in ((1, "stdout"), (2, "stderr")):
        os.dup2(os.open(folder / name, os.O_WRONLY), descriptor)
    os.chdir(script.parent)
    for name in filter(NOT_FOR_SNIPPETS.fullmatch, list(os.environ)):
        del os.environ[name]
    os.environ |= {"MATPLOTLIBRC": str(style), "TMPDIR": str(folder / "tmp")}
    os.environ |= NO_NETWORK
    if text(script).startswith("# pip install "):
        os.environ["PYTHONPATH"] = str(EXTRAS)
        sys.path.append(str(EXTRAS))
    if fresh:
        os.execv(sys.executable, [sys.executable, script.name])
    import matplotlib

    util.spawnv_passfds = _fork_a_spawn
    del sys.modules[__name__]
    sys.argv = [script.name]
    sys.path.insert(0, str(script.parent))
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
        (folder / "seconds").write_text(str(time.process_time()))


def _run(script: Path, style: Path, limit: int, fresh: bool) -> str:
    """What went wrong in a run: a limit, a signal, an exit status, or nothing ("").
    Nothing of the process is left behind."""
    process = multiprocessing.get_context("forkserver").Process(
        target=become, args=(script, style, limit, fresh)
    )
    try:
        with ONE_AT_A_TIME:
            process.start()
    except (EOFError, OSError) as error:
        return f"there is no process to run it: {error!r}\n{server_log()}"
    connection.wait([process.sentinel], WALL_SECONDS * limit)
    with ONE_AT_A_TIME:
        status = process.exitcode
    kill(process.pid)
    asks = (
        "; a snippet that needs longer says so in its first line: # time limit: 120 s"
    )
    if status is None:
        return f"it was still running after {WALL_SECONDS * limit} s{asks}"
    if status == -signal.SIGXCPU:
        return f"it took more than {limit} s of processor time{asks}"
    if status < 0:
        return f"its process was killed by {signal.Signals(-status).name}"
    return f"it ended with exit status {status}" if status else ""


def kill(pid: int) -> None:
    """End a snippet's process, and those that it has started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)


def temporary_files(folder: Path) -> list[Path]:
    """What is left there, but not what TensorFlow leaves itself if a process is killed:
    the code that AutoGraph has made."""
    made = "__autograph_generated_file"
    return [path for path in folder.iterdir() if not path.name.startswith(made)]


def _read(script: Path, error: str) -> Run:
    folder = script.parents[1]
    stdout, stderr = (
        (folder / name).read_bytes().decode("utf-8", "backslashreplace")
        for name in ("stdout", "stderr")
    )
    try:
        (folder / "stdout").read_text(encoding="utf-8")
    except UnicodeDecodeError as fault:
        error = error or f"it prints what is not UTF-8: {fault}"
    stderr = CPP_LOG.sub("", stderr)
    if error and not stdout + stderr:
        stderr = server_log()
    stderr = stderr.replace(f"{script.parent}{os.sep}", "")
    drawn = [*script.parent.glob("*.png")]
    values = [path.with_suffix(".json") for path in drawn]
    there = [path for path in drawn + values if path.is_file()]
    pictures = {path.name: path.read_bytes() for path in there}
    own = {script.name, *pictures, "__pycache__"}
    left = [path.name for path in script.parent.iterdir() if path.name not in own]
    left += [f"TMPDIR/{path.name}" for path in temporary_files(folder / "tmp")]
    seconds = float((folder / "seconds").read_text() or 0)
    return Run(error, stdout, stderr, pictures, left, seconds)


def run_snippet(
    snippet: Path, styles: list[Path], fresh: bool = False, draws_once: bool = False
) -> list[Run]:
    """Run a snippet, and if it leaves anything behind, or draws and not draws_once,
    once more in the same folder for each further style, as a reader might.

    styles are files of Matplotlib settings, taken as the reader's own. The folder is
    deleted afterwards. Never raises for what the snippet does: Run.error says what went
    wrong."""
    asked = LIMIT.match(text(snippet))
    limit = int(asked[1]) if asked else SECONDS
    alone = ONE_CLUSTER_AT_A_TIME if starts_processes(snippet) else None
    runs = []
    with (
        alone or contextlib.nullcontext(),
        tempfile.TemporaryDirectory(
            dir=os.environ["KERAS_HOME"], ignore_cleanup_errors=True
        ) as folder,
    ):
        script = prepare(snippet, Path(folder))
        for style in styles:
            for name in WRITTEN:
                Path(folder, name).write_bytes(b"")
            first = fresh and not runs  # one interpreter finds all that a fork hides
            runs.append(_read(script, _run(script, style, limit, first)))
            draws = runs[-1].pictures and not draws_once
            if runs[-1].error or not (draws or runs[-1].left):
                break
    return runs

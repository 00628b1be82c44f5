"""The suite does what it says on whatever machine, and however it is ended."""

import os
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import joblib
import psutil
import pytest
from scratch import HOSTILE, change, command, plant, prints, run_suite, scratch_copy

from book import ROOT
from book.check_chapter import alike

NOT_UTF_8 = "import sys\n\nsys.stdout.buffer.write(b'x\\xb2\\n')\n"


def update(folder: Path) -> str:
    """What --update writes, and what it must leave as it was; with --gpu, which skips
    what starts processes."""
    scratch_copy(folder)
    plant(folder, "raises", prints("print(1 / 0)\n", None))
    plant(folder, "bytes", prints(NOT_UTF_8, None, out="x\ufffd\n"))
    plant(folder, "changed", prints("print('x²')\n", None, out="1\n"))
    plant(folder, "several", prints("import subprocess\n\nprint(1 / 0)\n", None))
    report = run_suite(folder, "--update", "--gpu", "docs", **HOSTILE)
    outputs = sorted(folder.rglob("*.out"))
    texts = {path.name: path.read_text(encoding="utf-8") for path in outputs}
    return f"{texts}\n{report}"


def broken_preload(folder: Path) -> str:
    scratch_copy(folder)
    plant(folder, "healthy", prints("print(2)\n", None, out="2\n"))
    change(folder / "book" / "preload.py", "    import matplotlib", "    import gone")
    return run_suite(folder, "docs")


def broken_fork(folder: Path) -> str:
    """It fails before its streams are connected."""
    scratch_copy(folder)
    plant(folder, "healthy", prints("print(2)\n", None, out="2\n"))
    change(
        folder / "book" / "run_snippet.py", r"os\.setsid\(\)", "raise OSError(1, 'x')"
    )
    return run_suite(folder, "docs")


RUNS = (update, broken_preload, broken_fork)


def test_update_accepts_a_change_and_keeps_the_rest(report):
    text = report("update")
    assert text.startswith("{'bytes.out': 'x\ufffd\\n', 'changed.out': 'x²\\n'}")
    assert "updated: snippets/faults/changed/changed.out" in text
    assert "2 failed, 1 passed, 1 skipped" in text


def test_what_the_server_says_is_told(report):
    text = report("broken_preload")
    assert "snippets/faults/healthy/healthy.py: there is no process to run it" in text
    assert "book/preload.py: ModuleNotFoundError(\"No module named 'gone'\")" in text


def test_what_a_fork_says_before_it_is_connected_is_told(report):
    assert "PermissionError: [Errno 1] x" in report("broken_fork")


@pytest.mark.skipif(not shutil.which("taskset"), reason="no taskset")
def test_only_processors_that_may_be_used_are_used():
    print_it = "import conftest; print(conftest.PROCESSORS)"
    for one, given in (["taskset", "-c", "0"], {}), ([], {"LOKY_MAX_CPU_COUNT": "1"}):
        run = subprocess.run(
            [*one, sys.executable, "-c", print_it],
            cwd=ROOT,
            env={**os.environ, **given},
            capture_output=True,
            text=True,
        )
        assert run.stdout == "1\n", run.stderr


SLOW = """\
# time limit: 600 s
import os
import signal

os.fork()
open("{started}", "a").write(".")
signal.pause()
"""


def interrupted(folder: Path, number: int, *arguments: str) -> list[str]:
    """What is wrong after a signal to a suite in the middle of a program that has
    started another process: its output must end, and nothing of it may stay."""
    scratch_copy(folder)
    started, tmp = folder.parent / "started", folder.parent / "tmp"
    tmp.mkdir()
    plant(folder, "slow", prints(SLOW.format(started=started), None))
    process = subprocess.Popen(
        # Whatever this suite was told to ignore, by nohup or in the background.
        ["env", "--default-signal", f"TMPDIR={tmp}", *command("docs", *arguments)],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    end = time.monotonic() + 300
    while not started.is_file() or len(started.read_text()) < 2:
        if time.monotonic() > end or process.poll() is not None:
            process.kill()
            return [f"the program has not begun: {process.stdout.read().decode()}"]
        time.sleep(0.1)
    its = psutil.Process(process.pid).children(recursive=True)
    assert len(its) > 2, "a fork server, a program and its child"
    process.send_signal(number)
    faults = []
    try:
        process.communicate(timeout=120)  # like `pytest | tee`
    except subprocess.TimeoutExpired:
        faults.append("its output goes on")
    _, rest = psutil.wait_procs(its, 90)
    end = time.monotonic() + 90
    while [*tmp.iterdir()] and time.monotonic() < end:
        time.sleep(0.1)
    faults += [f"{one} stays" for one in rest]
    faults += [f"{path.name} stays in TMPDIR" for path in tmp.iterdir()]
    process.kill()
    return faults


def test_a_suite_that_is_ended_leaves_nothing(tmp_path_factory):
    """Ctrl-C, `kill`, a closed terminal, `kill -9`."""
    names = ("SIGINT", "SIGTERM", "SIGHUP", "SIGKILL")
    cases = [(name, *fresh) for name in names for fresh in ((), ("--fresh",))]

    def case(name: str, *arguments: str) -> list[str]:
        folder = tmp_path_factory.mktemp("ended") / "scratch"
        folder.mkdir()
        return interrupted(folder, signal.Signals[name], *arguments)

    with ThreadPoolExecutor(joblib.cpu_count()) as pool:
        found: dict[tuple, Future] = {c: pool.submit(case, *c) for c in cases}
    faults = {c: future.result() for c, future in found.items() if future.result()}
    assert not faults


def test_a_gpu_may_round_in_other_places_and_nothing_else():
    assert alike("loss 0.501 on GPU:0\n", "loss 0.498 on CPU:0\n")
    for other in ("loss 0.53 on CPU:0\n", "gain 0.501 on CPU:0\n", "loss 0.501\n"):
        assert not alike("loss 0.501 on GPU:0\n", other)

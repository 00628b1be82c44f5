"""Scripts and programs that a reader starts on several machines work beside each other
on one. What Slurm and ssh make of them: see slurm_stories.py."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time

import pytest

from book import DOCS, LIGHT, SNIPPETS
from book.run_snippet import run_snippet, start_fork_server

FOLDER = SNIPPETS / "week-4" / "on-a-cluster"
PROGRAM = "train.py"


@pytest.mark.parametrize("name", ["train.sbatch", "two_machines.sh"])
def test_a_script_is_one_and_is_shown(name):
    subprocess.run(["bash", "-n", FOLDER / name], check=True)
    chapter = (DOCS / "week-4" / "on-a-cluster.md").read_text(encoding="utf-8")
    assert f'--8<-- "week-4/on-a-cluster/{name}"' in chapter


def test_the_launcher_starts_two_workers(tmp_path):
    """The programs that a reader copies to two machines, beside each other on one."""
    chapter = "week-4/many-machines"
    for name in ("launch.py", "worker.py"):
        shutil.copy(SNIPPETS / chapter / name, tmp_path)
    command = [sys.executable, "launch.py", "worker.py"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    page = (DOCS / f"{chapter}.md").read_text(encoding="utf-8")
    assert f'title="python {" ".join(command[1:])}" }}\n{run.stdout}```' in page, run


@pytest.mark.parametrize(
    ("setting", "status", "saves"),
    [
        ("import os; os.environ['SECONDS_LEFT'] = '0'", 42, True),
        ("RATE = 1e30", 3, False),
    ],
)
def test_its_time_is_over_or_it_diverges(tmp_path, setting, status, saves):
    """After its first epoch: with what it has learned, or before it is saved."""
    text = (FOLDER / PROGRAM).read_text(encoding="utf-8")
    program, before = tmp_path / PROGRAM, "LIMIT = "
    assert text.count(f"\n{before}") == 1
    program.write_text(text.replace(f"\n{before}", f"\n{setting}\n{before}"))
    start_fork_server()
    [run] = run_snippet(program, [LIGHT])
    assert run.error == f"it ended with exit status {status}", run.stderr
    assert run.stdout == "begins at step 0\n"
    assert ({"newest", "lowest", "log.csv"} <= {*run.left}) == saves, run.left


def start(folder, *ports, index=0, chief=False):
    """A process with the program, as one of the workers at these ports, of which the
    first may be the chief, or alone."""
    names = [f"127.0.0.1:{port}" for port in ports]
    cluster = {"chief": names[:1], "worker": names[1:]} if chief else {"worker": names}
    task = {"type": "worker", "index": index - (chief and index)}
    if chief and not index:
        task["type"] = "chief"
    config = {"cluster": cluster, "task": task}
    return subprocess.Popen(
        ["timeout", "300", sys.executable, FOLDER / PROGRAM],
        cwd=folder,
        env=os.environ | ({"TF_CONFIG": json.dumps(config)} if ports else {}),
        stdout=subprocess.PIPE,
        stderr=(folder / "stderr").open("a"),
        text=True,
    )


def test_workers_are_warned_and_others_go_on(tmp_path):
    """One alone gets a SIGTERM, then a worker beside a chief: both save after the same
    step, in folders of their own, though only one of them was there before. Another
    alone begins there, in the middle, and ends as the program does if nothing happens.
    So do two workers, though the second has an old model in its folder."""
    log = tmp_path / "log.csv"

    def started(count, chief=False):
        servers = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
        ports = [server.getsockname()[1] for server in servers]
        for server in servers:
            server.close()
        if count == 1:
            return [start(tmp_path)]
        return [start(tmp_path, *ports, index=i, chief=chief) for i in range(count)]

    def warned(processes, rows):
        end = time.monotonic() + 250
        while time.monotonic() < end and all(p.poll() is None for p in processes):
            if log.is_file() and log.read_text().count("\n") > rows:
                break
            time.sleep(0.05)
        processes[-1].terminate()
        said = [process.communicate()[0] for process in processes]
        problems = (tmp_path / "stderr").read_text()
        assert [process.returncode for process in processes] == [42] * len(said), (
            problems
        )
        assert said[1:] == [""] * (len(said) - 1)
        return int(re.fullmatch(r"begins at step (\d+)\n", said[0])[1])

    assert warned(started(1), 1) == 0
    second = warned(started(2, chief=True), 3)
    assert [*(tmp_path / "newest" / "1").glob("*.index")], "worker 0 is not the chief"
    assert 20 <= second < 3 * 20, "the first had one epoch of twenty steps behind it"
    ended = (FOLDER / "train.out").read_text().splitlines()[1:]
    for count in (1, 2):
        processes = started(count)
        said = [process.communicate()[0] for process in processes]
        problems = (tmp_path / "stderr").read_text()
        assert [process.returncode for process in processes] == [0] * count, problems
        first, *last = said[0].splitlines()
        step = int(first.removeprefix("begins at step "))
        assert 60 <= step < 16 * 20, f"three epochs of twenty steps were over: {first}"
        assert last == ended
    rows = log.read_text().splitlines()[1:]
    lowest = int(re.match(r"epoch (\d+):", ended[0])[1])
    assert len(rows) == lowest + 5, "an epoch is missing in the log, or there twice"

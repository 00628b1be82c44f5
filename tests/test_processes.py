"""A program that starts processes leaves none behind, not even if it is killed."""

import ast
import contextlib
import multiprocessing
import re
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import joblib
import psutil
import pytest

from book import LIGHT, ROOT, SNIPPETS, files
from book.run_snippet import (
    ONE_AT_A_TIME,
    become,
    kill,
    prepare,
    start_fork_server,
    starts_processes,
)

STARTED, ENDED = 150, 60  # seconds in which the children must have come, and gone
# What ties a process to its parent: its own alarm, Linux, and a look whether the parent
# had already ended.
FRAME = """\
signal.alarm(N)
with contextlib.suppress(AttributeError):
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)
if not multiprocessing.parent_process().is_alive():
    os._exit(1)
"""
OTHER_WAYS = re.compile(r"os\.(fork|posix_spawn|spawn|system|popen)|.*\.Pool$")


def frame_of(program: Path) -> str:
    """How a program starts processes, "Popen" for instance, if each of them begins with
    what ends it with its parent; else the program's name: it is like no other."""
    tree = ast.parse(program.read_text(encoding="utf-8"))
    nodes = [*ast.walk(tree)]
    contexts = [n for n in nodes if getattr(n, "attr", "") == "get_context"]
    spawns = ast.unparse(tree).count("get_context('spawn')") == len(contexts)
    begins_framed, ways, framed = set(), set(), spawns
    for node in nodes:
        if isinstance(node, ast.FunctionDef):
            start = "\n".join(map(ast.unparse, node.body[:3])) + "\n"
            if re.sub(r"alarm\(\d+\)", "alarm(N)", start) == FRAME:
                begins_framed.add(node.name)
    for node in nodes:  # or begins with a call of such a function
        if (
            isinstance(node, ast.FunctionDef)
            and "end_with_parent" in begins_framed
            and ast.unparse(node.body[0]) == "end_with_parent()"
        ):
            begins_framed.add(node.name)
    for call in (node for node in nodes if isinstance(node, ast.Call)):
        module, _, name = ast.unparse(call.func).rpartition(".")
        if name == "Process":
            entry = [ast.unparse(k.value) for k in call.keywords if k.arg == "target"]
        elif name == "ProcessPoolExecutor":
            entry = [*map(ast.unparse, call.args[2:])]
        elif module == "subprocess":
            texts = (n.value for n in nodes if isinstance(n, ast.Constant))
            timed = [t for t in texts if "dump_traceback_later(" in str(t)]
            ways.add(name)
            framed = framed and len(timed) == 1
            continue
        else:
            framed = framed and not OTHER_WAYS.match(ast.unparse(call.func))
            continue
        ways.add(name)
        framed = framed and len(entry) == 1 and entry[0] in begins_framed
    if framed and len(ways) == 1:
        return ways.pop()
    return program.relative_to(ROOT).as_posix()


def uses_tensorflow(process: psutil.Process) -> bool:
    return any("libtensorflow" in part.path for part in process.memory_maps())


def started_by(process: psutil.Process, late: bool) -> list[psutil.Process]:
    """What a program has started; late, what of it has loaded TensorFlow."""
    found = []
    for child in process.children(recursive=True):
        with contextlib.suppress(psutil.Error):  # it has gone
            if "resource_tracker" in " ".join(child.cmdline()):
                continue
            if not late or uses_tensorflow(child):
                found.append(child)
    return found


def left_behind(program: Path, folder: Path, late: bool) -> list[str] | None:
    """The command lines of what is still there some time after a program was killed;
    None if it had ended before. It is killed as soon as it has started a process, and
    runs in a new interpreter then, as do its processes, which import TensorFlow; or,
    late, some seconds after they have loaded it, and runs in a fork."""
    start_fork_server()
    script = prepare(program, folder)
    fork = multiprocessing.get_context("forkserver").Process(
        target=become, args=(script, LIGHT, STARTED, not late)
    )
    with ONE_AT_A_TIME:
        fork.start()
    process, end = psutil.Process(fork.pid), time.monotonic() + STARTED
    try:
        while not started_by(process, late) and time.monotonic() < end:
            time.sleep(0.2)
        time.sleep(3 if late else 0.2)
        process.suspend()  # now it starts no other
        its = process.children(recursive=True)
        process.kill()
        _, rest = psutil.wait_procs(its, ENDED)
        return [" ".join(one.cmdline()) for one in rest] if its else None
    except psutil.NoSuchProcess:
        return None
    finally:
        kill(fork.pid)


@pytest.mark.skipif(not psutil.LINUX, reason="only Linux lists what a process maps")
def test_killed_program_leaves_no_process(tmp_path):
    """Of the programs with one frame one is killed while its processes import
    TensorFlow, and one while they work; a program like no other is killed twice."""
    kinds = defaultdict(list)
    for program in files(SNIPPETS, "*.py"):
        if starts_processes(program):
            kinds[frame_of(program)].append(program)
    assert kinds, "no program starts a process"

    def fault(kind: str, late: bool) -> str | None:
        programs = kinds[kind]
        for program in programs[::-1] if late else programs:
            folder = tmp_path / kind.replace("/", "-") / f"{program.stem}-{late}"
            rest = left_behind(program, folder, late)
            if rest is not None:
                name = program.relative_to(ROOT)
                return f"{name}: killed, it left: {rest}" if rest else None
        return f"{programs[0].relative_to(ROOT)}: it ends before it can be killed"

    with ThreadPoolExecutor(joblib.cpu_count()) as pool:
        tries = [(kind, late) for late in (True, False) for kind in kinds]
        faults = [*filter(None, pool.map(fault, *zip(*tries, strict=True)))]
    assert not faults, "\n".join(faults)

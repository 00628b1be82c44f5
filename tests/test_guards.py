"""Bad input is never green: each fault is planted in a scratch copy of the book and
must be reported at its file and line, on whatever machine. Few runs of the suite, side
by side, have them all."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import joblib
import pytest
from PIL import Image
from test_processes import PROC, marked

from book import DARK, LIGHT, ROOT
from book.run_snippet import GOES_ON, NOWHERE, run_snippet, start_fork_server

CODE = '```python title="NAME.py"\n--8<-- "faults/NAME/NAME.py"\n```\n'
OUTPUT = '\n``` { .text .output }\n--8<-- "faults/NAME/NAME.out"\n```\n'
PAGE = "# Fault\n\n" + CODE
SHOWN = "![planted](../screenshots/NAME.png)\n"
DRAW = """\
import matplotlib.pyplot as plt

plt.figure(figsize=(5.5, 3))
plt.title("loss: {number}")
plt.savefig("{file}.png")
"""


class Fault(NamedTuple):
    """A chapter's text, its files in snippets/, the line of the chapter at which
    it must fail (None: it must pass), and what the report must say."""

    chapter: str
    files: dict[str, str]
    line: int | None
    says: tuple[str, ...]


def prints(program: str, line: int | None, *says: str, out: str | None = None) -> Fault:
    """A chapter with one program, and with an output fence if it has an output."""
    files = {".py": program} if out is None else {".py": program, ".out": out}
    return Fault(PAGE + ("" if out is None else OUTPUT), files, line, says)


def draws(name: str, number: int, *says: str, shown: str = SHOWN) -> Fault:
    return Fault(PAGE + shown, {".py": DRAW.format(number=number, file=name)}, 3, says)


def typed(before: str, indent: str, after: str) -> Fault:
    """A Python fence, spelt in some way, with code typed in."""
    chapter = f"# Fault\n\n{before}\n{indent}print(1)\n{after}\n"
    line = 3 + before.count("\n")
    return Fault(chapter, {}, line, ("expected: one line", "print(1)"))


# What an author or a machine may have set. HOME cannot be written, even by root.
HOSTILE = {
    "COLUMNS": "40",
    "FORCE_COLOR": "1",
    "HOME": os.devnull,
    "KERAS_BACKEND": "jax",
    "LANG": "tr_TR.ISO-8859-9",
    "LC_ALL": "C",
    "MATPLOTLIBRC": os.devnull,
    "MPLBACKEND": "TkAgg",
    "MPLCONFIGDIR": os.devnull,
    "PYTHONCOERCECLOCALE": "0",
    "PYTHONHASHSEED": "0",
    "PYTHONIOENCODING": "latin-1",
    "PYTHONOPTIMIZE": "2",
    "PYTHONSAFEPATH": "1",
    "PYTHONUTF8": "0",
    "PYTHONWARNINGS": "error::ResourceWarning",
    "TF_CONFIG": '{"cluster": {"worker": ["10.0.0.1:1", "10.0.0.2:1"]}}',
    "TF_USE_LEGACY_KERAS": "1",
    "TF_XLA_FLAGS": "--tf_xla_auto_jit=2",
    "TZ": "Asia/Tokyo",
    "all_proxy": "http://10.0.0.1:1",
    "http_proxy": "http://10.0.0.1:1",
}
KERAS_JSON = '{"backend": "theano", "floatx": "float64", "epsilon": 1e-3}'
SETTINGS = f"""\
import os
import shutil
import sys
import time

import keras
import tensorflow as tf

names = {sorted(HOSTILE.keys() - {"HOME", "MATPLOTLIBRC", "MPLCONFIGDIR"})}
for name in names:
    if name in os.environ:
        print(name, os.environ[name])
flags = sys.flags
print(flags.optimize, flags.utf8_mode, flags.safe_path, flags.hash_randomization)
print(sys.warnoptions, sys.stdout.encoding, time.tzname[0], len(sys.argv))
print(keras.backend.backend(), keras.backend.floatx(), tf.keras.__version__ > "3")
print(shutil.get_terminal_size().columns, os.environ["HOME"] != "")
"""
KEPT = f"""\
KERAS_BACKEND tensorflow
LC_ALL C.UTF-8
MPLBACKEND agg
PYTHONUTF8 1
TF_USE_LEGACY_KERAS 0
TZ UTC
http_proxy {NOWHERE}
0 1 False 1
[] utf-8 UTC 1
tensorflow float32 True
80 True
"""
LISTING = "import os\n\nopen('left', 'w').close()\nprint(sorted(os.listdir()))\n"
COUNT = (
    "with open('kept', 'a+') as kept:\n    kept.write('.')\n    print(kept.tell())\n"
)
LONGER = "a snippet that needs longer says so in its first line"
FAULTS = {
    "healthy": prints("print(2)\n", None, out="2\n"),
    "silent": prints("x = 1\n", None),
    "settings": prints(SETTINGS, None, out=KEPT),
    "utf-8": prints("print('x²')\n", None, out="x²\n"),
    "not-utf-8": prints(
        "import sys\n\nsys.stdout.buffer.write(b'x\\xb2\\n')\n",
        3,
        "it prints what is not UTF-8",
        out="x�\n",
    ),
    "latin-program": prints("# LATIN\nprint(1)\n", 3, "latin-program.py", "utf-8"),
    "alone-1": prints(LISTING, None, out="['alone-1.py', 'left']\n"),
    "alone-2": prints(LISTING, None, out="['alone-2.py', 'left']\n"),
    "raises": prints(
        "x = 0\nprint(1 / x)\n", 3, 'File "raises.py", line 2', "ZeroDivisionError"
    ),
    "syntax": prints("print(\n", 3, 'File "syntax.py", line 1', "SyntaxError"),
    "exits": prints("raise SystemExit(3)\n", 3, "it ended with exit status 3"),
    "asks": prints("input()\n", 3, "EOFError"),
    "sleeps": prints("# time limit: 1 s\nimport time\n\ntime.sleep(2.5)\n", None),
    "spins": prints("# time limit: 1 s\nwhile True:\n    pass\n", 3, LONGER),
    "hangs": prints(
        "# time limit: 1 s\nimport signal\n\nsignal.pause()\n",
        3,
        f"still running after 5 s; {LONGER}",
    ),
    "crashes": prints(
        "import os\nimport signal\n\nos.kill(os.getpid(), signal.SIGSEGV)\n",
        3,
        "its process was killed by SIGSEGV",
    ),
    "warns": prints(
        "import warnings\n\nwarnings.warn('gone soon', DeprecationWarning)\n",
        3,
        "expected nothing on stderr",
        "gone soon",
    ),
    "runs-away": prints(
        "for n in range(9000):\n    print(n)\n",
        3,
        "it prints 43890 characters; nobody reads that",
        out="0\n",
    ),
    "after-its-end": prints(
        "import atexit\n\natexit.register(print, 2)\nprint(1)\n", None, out="1\n2\n"
    ),
    "in-its-order": prints(
        "import sys\n\nimport tensorflow as tf\n\n"
        "print(1)\ntf.print(2, output_stream=sys.stdout)\nprint(3)\n",
        None,
        out="1\n2\n3\n",
    ),
    "imports-the-book": prints("import only_here\n", 3, "ModuleNotFoundError"),
    **{
        f"one-cause-{n}": prints("import nowhere\n", 3, "No module named 'nowhere'")
        for n in range(4)
    },
    "goes-on": prints(GOES_ON + COUNT, None, out="1\n"),
    "goes-on-in-secret": prints(
        COUNT, 3, "it was expected to print the same, and printed\n2\n", out="1\n"
    ),
    "begins-clean": prints(
        f"{GOES_ON}open('left', 'w').close()\n", 3, "expected to print something else"
    ),
    "leaves-nothing": prints(
        f"{GOES_ON}x = 1\n", 3, "(it leaves nothing to go on from)"
    ),
    "litters": prints(
        "import tempfile\n\ntempfile.mkstemp('.mine')\n",
        3,
        "expected it to clean up after itself, found ['TMPDIR/",
    ),
    "changed-output": prints(
        "print(2)\n",
        3,
        "snippets/faults/changed-output/changed-output.py: the output changed",
        "-1",
        "+2",
        "pytest --update docs/faults/changed-output.md",
        out="1\n",
    ),
    "missing-output": Fault(PAGE + OUTPUT, {".py": "print(2)\n"}, 3, ("+2",)),
    "missing-output-fence": Fault(
        PAGE, {".py": "print(2)\n", ".out": "2\n"}, 3, ("in the output fence",)
    ),
    "output-without-print": prints("x = 1\n", 3, "found", out=""),
    "typed-output": Fault(
        PAGE + "\n``` { .text .output }\n2\n```\n",
        {".py": "print(2)\n", ".out": "2\n"},
        3,
        ("found: '2'",),
    ),
    "stray-output": Fault(
        "# Fault\n\n``` { .text .output }\n2\n```\n", {}, 3, ("no program",)
    ),
    "missing-snippet": Fault(
        PAGE, {}, 3, ("missing-snippet/missing-snippet.py, which is not there",)
    ),
    "of-another-chapter": Fault(
        CODE.replace("NAME", "healthy"),
        {},
        1,
        ("healthy/healthy.py, which is elsewhere",),
    ),
    "outside": Fault(
        '```python\n--8<-- "../conftest.py"\n```\n', {}, 1, ("expected: a file in",)
    ),
    "trailing-space": Fault(
        PAGE.replace('.py"\n```', '.py" \n```'), {".py": "x = 1\n"}, 3, ('.py" \\n',)
    ),
    "section": Fault(
        PAGE.replace('.py"\n```', '.py:1:2"\n```'), {".py": "x = 1\n"}, 3, (".py:1:2",)
    ),
    "untitled": Fault(
        PAGE.replace(' title="NAME.py"', ""), {".py": "x = 1\n"}, 3, ("title=",)
    ),
    "typed-python": typed("```python", "", "```"),
    "typed-py": typed("``` py", "", "```"),
    "typed-capital": typed("```Python3", "", "```"),
    "typed-braces": typed("``` { .python .annotate }", "", "```"),
    "typed-braces-with-id": typed("```{#here .py}", "", "```"),
    "typed-braces-with-dotted-id": typed("``` { #a.b .py }", "", "```"),
    "typed-numpy": typed("```numpy", "", "```"),
    "typed-pycon": typed("```pycon", "", "```"),
    "typed-tildes": typed("~~~~ python", "", "~~~~"),
    "typed-in-list": typed("- ```python", "  ", "  ```"),
    "typed-in-numbered-list": typed("1. One\n\n    ```python", "    ", "    ```"),
    "typed-in-tab": typed('=== "A"\n\n    ```python', "    ", "    ```"),
    "typed-in-details": typed('??? note "A"\n\n    ```python', "    ", "    ```"),
    "typed-in-quote": typed("> ```python", "> ", "> ```"),
    "unaccepted-picture": draws(
        "unaccepted-picture",
        1,
        "unaccepted-picture.png is not what it draws now",
        "pytest --update",
    ),
    "changed-digit": draws(
        "changed-digit",
        7,
        "screenshots/changed-digit.png is not what it draws now",
        "they differ by",
    ),
    "broken-picture": draws(
        "broken-picture", 1, "screenshots/broken-picture.png is not what it draws now"
    ),
    "unshown-picture": draws(
        "unshown-picture",
        1,
        "expected in this chapter ![ALT](../screenshots/unshown-picture.png)",
        shown="",
    ),
    "draws-nothing": prints("name = 'nothing.png'\nprint()\n", 3, out="\n"),
}


def scratch_copy(folder: Path, tensorflow: bool = False) -> Path:
    """The machinery and its tests without these, around a book with one empty page and
    what editors leave. The server has no TensorFlow where no fault needs it."""
    for name in ("book", "tests"):
        ignored = shutil.ignore_patterns("__pycache__", Path(__file__).name)
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    for name in ("docs/faults", "snippets/faults", "screenshots"):
        (folder / name).mkdir(parents=True)
    names = ("conftest.py", "pyproject.toml", "mkdocs.yml", "docs/ruff.toml")
    for file in (*(ROOT / name for name in names), *ROOT.glob("snippets/*.*")):
        shutil.copy(file, folder / file.relative_to(ROOT))
    for name in ("requirements", "docs/stylesheets", "docs/javascripts"):
        (folder / name).symlink_to(ROOT / name)
    (folder / "docs" / "screenshots").symlink_to("../screenshots")
    (folder / "docs" / "index.md").write_text("# Home\n")
    config = (folder / "mkdocs.yml").read_text()
    before, _, rest = config.partition("nav:")
    after = rest.partition("\n\n")[2]
    (folder / "mkdocs.yml").write_text(f"{before}nav:\n  - Home: index.md\n\n{after}")
    (folder / "only_here.py").write_text("")
    if not tensorflow:
        change(folder / "book" / "preload.py", r".*(tensorflow|kernels).*\n", "")
    for place in ("docs/faults/healthy.md", "snippets/faults/healthy/healthy.py"):
        file = folder / place
        (file.parent / ".ipynb_checkpoints").mkdir(parents=True)
        (file.parent / f".#{file.name}").symlink_to("me@litter.1")
        for name in (".ipynb_checkpoints/{}", "{}~", "#{}#", ".{}", ".DS_Store"):
            (file.parent / name.format(file.name)).write_text("```python\nlitter(\n")
    (folder / "screenshots" / ".DS_Store").write_text("litter")
    return folder


def change(file: Path, pattern: str, replacement: str) -> None:
    text, number = re.subn(pattern, replacement, file.read_text(encoding="utf-8"))
    assert number, f"{pattern} is not in {file}"
    file.write_text(text, encoding="utf-8")


def plant(folder: Path, name: str, fault: Fault) -> None:
    chapter = folder / "docs" / "faults" / f"{name}.md"
    chapter.write_text(fault.chapter.replace("NAME", name), encoding="utf-8")
    for suffix, text in fault.files.items():
        file = folder / "snippets" / "faults" / name / f"{name}{suffix}"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode().replace(b"LATIN", b"x\xb2"))
    if fault.files:
        chapter.with_suffix("").symlink_to(f"../../snippets/faults/{name}")


def command(*arguments: str) -> list[str]:
    tests = [sys.executable, "-m", "pytest", "-v", "--color=no", "-pno:cacheprovider"]
    return [*tests, *arguments]


def run_suite(folder: Path, *arguments: str, before: tuple = (), **environment) -> str:
    """What pytest reports of the book in this folder; it must end by itself."""
    result = subprocess.run(
        [*before, *command(f"--basetemp={folder}-tmp", *arguments)],
        cwd=folder,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **environment},
        capture_output=True,
        encoding="utf-8",
        errors="backslashreplace",
        timeout=600,
    )
    return f"{result.stdout}{result.stderr}\nexit status {result.returncode}"


def plant_all(folder: Path, tensorflow: bool) -> None:
    scratch_copy(folder, tensorflow)
    for name, fault in FAULTS.items():
        plant(folder, name, fault)
    for name in ("changed-digit", "unshown-picture", "broken-picture"):
        program = folder.parent / f"{name}.py"  # what was accepted: another digit
        program.write_text(DRAW.format(number=1, file=name))
        start_fork_server()
        for suffix, style in (("", LIGHT), ("-dark", DARK)):
            [run] = run_snippet(program, [style])
            [picture] = run.pictures.values()
            picture = picture[:100] if name.startswith("broken") else picture
            (folder / "screenshots" / f"{name}{suffix}.png").write_bytes(picture)


def contents(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if "__pycache__" not in path.parts}


def forks(folder: Path) -> str:
    """All programs, on a machine that has been set up against them."""
    plant_all(folder, tensorflow=True)
    (folder.parent / "keras.json").write_text(KERAS_JSON)
    limited = ("bash", "-c", 'ulimit -f 50000; exec "$@"', "-")
    if shutil.which("setpriv") and os.getuid() == 0:  # root could raise it again
        dropped = ("--bounding-set=-sys_resource", "--inh-caps=-sys_resource")
        limited = ("setpriv", *dropped, *limited)
    before = contents(folder)
    report = run_suite(
        folder, "docs", before=limited, **HOSTILE, KERAS_HOME=str(folder.parent)
    )
    return f"left behind: {contents(folder) - before}\n{report}"


def fresh(folder: Path) -> str:
    """All programs, each in a new interpreter, by an author with settings at home."""
    plant_all(folder, tensorflow=False)
    home = folder.parent
    for file, text in {
        ".keras/keras.json": KERAS_JSON,
        ".config/matplotlib/matplotlibrc": "figure.dpi: 11\nfont.size: 30\n",
    }.items():
        (home / file).parent.mkdir(parents=True)
        (home / file).write_text(text)
    before = contents(folder)
    report = run_suite(folder, "docs", "--fresh", HOME=str(home))
    return f"left behind: {contents(folder) - before}\n{report}"


LINKS = """# Fault

[to nowhere](nowhere.md)

[to no heading](#nowhere)

![](../screenshots/pair.png)

![shown](../screenshots/missing.png)

[undefined][reference]

<a href="../nothing/">in HTML</a> <img src="../../screenshots/pair.png">

<div class="language-python highlight"><pre><code>typed = 1</code></pre></div>

![shown](../screenshots/lonely.png)
"""
FIGURE = "expected ![ALT](../screenshots/NAME.png)"
SITE_FAULTS = {
    "chapter without a link to its programs": ["docs/faults/unlinked.md:3: WARNING"],
    "broken link": ["docs/faults/links.md:3: WARNING"],
    "broken anchor": ["docs/faults/links.md:5: WARNING"],
    "picture without alt text": [
        f"docs/faults/links.md:7: {FIGURE}",
        "found no alt text",
    ],
    "missing picture": [
        f"docs/faults/links.md:9: {FIGURE}",
        "found no screenshots/missing.png",
    ],
    "picture without its dark twin": [
        f"docs/faults/links.md:17: {FIGURE}",
        "found no screenshots/lonely-dark.png",
    ],
    "picture that nothing draws": ["screenshots/lonely.png: no snippet draws it"],
    "chapter that is not in the navigation": ["docs/faults/astray.md:1:   - faults/"],
    "chapter with another suffix": ["docs/faults/untested.markdown: "],
    "lab that no test runs": ["docs/faults/deep/lab.py"],
    "reference without a definition": [
        "docs/faults/links.md:11: a reference has no definition"
    ],
    "broken link in HTML": ["docs/faults/links.md:13: ../nothing/ is not there"],
    "picture in HTML without alt text": [
        "docs/faults/links.md:13: ../../screenshots/pair.png has no alt text"
    ],
    "code block in HTML": [
        "docs/faults/links.md:15: no .py file in snippets/ holds what the page shows:"
    ],
    "unused snippet": [
        "snippets/faults/links/unused.py:1: docs/faults/links.md includes it 0 times"
    ],
    "snippet that is shown twice": [
        "snippets/faults/links/twice.py:1: docs/faults/links.md includes it 2 times"
    ],
    "snippet that hides a module": ["snippets/faults/links/pickle.py:1: pickle is a"],
    "unused output": ["snippets/faults/links/alone.out:1: no alone.py beside it"],
    "badly formatted snippet": ["snippets/faults/links/unused.py"],
}


def site_faults(folder: Path) -> str:
    """Every fault that is not a program's."""
    scratch_copy(folder)
    twice = 2 * CODE.replace("NAME/NAME", "links/twice")
    plant(folder, "links", Fault(f"{LINKS}\n{twice}", {}, None, ()))
    plant(folder, "astray", Fault("# Astray\n", {}, None, ()))
    plant(folder, "unlinked", prints("print(1)\n", None, out="1\n"))
    (folder / "docs" / "faults" / "unlinked").unlink()
    unused = folder / "snippets" / "faults" / "links"
    unused.mkdir(parents=True)
    (unused / "unused.py").write_text("x=1\nprint( x )\nprint(x)\n")
    (unused / "twice.py").write_text("x = 1\ny = 2\nz = 3\n")
    (unused / "pickle.py").write_text("x = 1\n")
    (unused / "alone.out").write_text("1\n")
    (folder / "docs" / "faults" / "links").symlink_to("../../snippets/faults/links")
    (folder / "docs" / "faults" / "untested.markdown").write_text("# Untested\n")
    (folder / "docs" / "faults" / "deep").mkdir()
    (folder / "docs" / "faults" / "deep" / "lab.py").write_text(
        "# %% [markdown]\n# # Deep\n"
    )
    for name in ("pair", "pair-dark", "lonely"):
        Image.new("RGB", (10, 10)).save(folder / "screenshots" / f"{name}.png")
    pages = "  - F: [faults/links.md, faults/unlinked.md, faults/untested.markdown"
    nav = f"  - Home: index.md\n{pages}, faults/deep/lab.py]\n"
    change(folder / "mkdocs.yml", "  - Home: index.md\n", nav)
    report = run_suite(
        folder,
        *("tests/test_layout.py", "tests/test_site.py"),
        *("-k", "not address and not lock and not tooltips"),
    )
    published = [path for path in contents(Path(f"{folder}-tmp"))]
    litter = [p.name for p in published if p.name.endswith(("~", "#"))]
    return f"published litter: {litter}\n{report}"


LAB = """\
# %% [markdown]
# # Lab
#
# ## 1. Half

# %% tags=["gap"]
half = ...  # your answer

# %% tags=["solution"]
half = 2 // 2

# %% tags=["check"]
assert half + 1

# %% [markdown]
# ## 2. All

# %% tags=["gap"]
everything = ...  # your answer

# %% tags=["solution"]
everything = 2

# %% tags=["check"]
assert everything
print("everything")

# %%
1 / 0
"""
LAB_FAULTS = {
    "lab that raises": "week-1/lab, cell 10 (1 / 0): ZeroDivisionError",
    "check that passes unanswered": "week-1/lab, cell 8 (assert everything): expected,"
    " without an answer, an AssertionError that explains itself, found: it passes",
    "check that does not explain itself": "week-1/lab, cell 4 (assert half + 1):"
    " expected, without an answer, an AssertionError that explains itself, found:"
    " TypeError",
    "lab that prints something else": "+# cell 6: assert everything",
    "program that is none in a notebook": "faults/chapter, cell 4 (print(1)):"
    " NameError",
}


def notebooks(folder: Path) -> str:
    """A lab and a chapter."""
    scratch_copy(folder)
    (folder / "docs" / "week-1").mkdir()
    (folder / "docs" / "week-1" / "lab.py").write_text(LAB)
    program = "print(1)\nprint(__file__[:0], end='')\n"
    plant(folder, "chapter", prints(program, None, out="1\n"))
    nav = "  - Home: index.md\n  - F: [faults/chapter.md, week-1/lab.py]\n"
    change(folder / "mkdocs.yml", "  - Home: index.md\n", nav)
    tests = "does_what or without_an_answer or prints_what"
    return run_suite(folder, "tests/test_notebooks.py", "-k", tests)


def nothing_collected(folder: Path) -> str:
    scratch_copy(folder)
    plant(folder, "healthy", FAULTS["healthy"])
    change(folder / "conftest.py", r'pattern="\*\.md"', 'pattern="*.nothing"')
    tests = ("docs", "tests/test_layout.py", "-k", "collected or line")
    return run_suite(folder, *tests)


def update(folder: Path) -> str:
    """What --update writes, and what it must leave as it was."""
    scratch_copy(folder)
    for name in ("raises", "not-utf-8"):
        plant(folder, name, FAULTS[name])
    plant(folder, "changed", prints("print('x²')\n", None, out="1\n"))
    report = run_suite(folder, "--update", "docs", **HOSTILE)
    outputs = sorted(folder.rglob("*.out"))
    texts = {path.name: path.read_text(encoding="utf-8") for path in outputs}
    return f"{texts}\n{report}"


def broken_preload(folder: Path) -> str:
    scratch_copy(folder)
    plant(folder, "healthy", FAULTS["healthy"])
    change(folder / "book" / "preload.py", "    import matplotlib", "    import gone")
    return run_suite(folder, "docs")


def broken_fork(folder: Path) -> str:
    """It fails before its streams are connected."""
    scratch_copy(folder)
    plant(folder, "healthy", FAULTS["healthy"])
    change(
        folder / "book" / "run_snippet.py", r"os\.setsid\(\)", "raise OSError(1, 'x')"
    )
    return run_suite(folder, "docs")


RUNS: dict[str, Callable[[Path], str]] = {
    run.__name__: run
    for run in (
        forks,
        fresh,
        notebooks,
        site_faults,
        update,
        nothing_collected,
        broken_preload,
        broken_fork,
    )
}


@pytest.fixture(scope="module")
def report(request, tmp_path_factory) -> Callable[[str], str]:
    """The report of a run; they are made side by side."""
    pool, started = ThreadPoolExecutor(joblib.cpu_count()), {}

    def of(name: str) -> str:
        few = len(request.session.items) < len(RUNS)  # somebody looks at one test
        for run in [name] if few else RUNS:
            if run not in started:
                folder = tmp_path_factory.mktemp(run) / "scratch"
                folder.mkdir()
                started[run] = pool.submit(RUNS[run], folder)
        return started[name].result()

    yield of
    pool.shutdown(cancel_futures=True)


@pytest.mark.parametrize("name", FAULTS)
def test_fault_in_a_chapter_is_reported_at_its_line(report, name):
    """In a fork and in a fresh interpreter, and with the same words."""
    fault = FAULTS[name]
    for text in (report("forks"), report("fresh")):
        outcomes = re.findall(
            rf"^docs/faults/{name}\.md::line:(\d+),column:\d+ (\w+)", text, re.M
        )
        if fault.line is None:
            assert outcomes == [("3", "PASSED")], text
            continue
        assert (str(fault.line), "FAILED") in outcomes, text
        block = text.split(f"faults/{name}.md, line {fault.line},")[1]
        block = block.split("SybilFailure")[0]
        for words in fault.says:
            assert words in block


@pytest.mark.parametrize("run", ["forks", "fresh"])
def test_the_report_counts_every_example(report, run):
    healthy = sum(fault.line is None for fault in FAULTS.values())
    faults = len(FAULTS) - healthy
    assert f"{faults} failed, {healthy} passed" in report(run)
    assert report(run).endswith("exit status 1")
    assert "litter" not in report(run)
    assert "left behind: set()\n" in report(run)


def test_one_cause_is_told_once(report):
    cause = "\"ModuleNotFoundError: No module named 'nowhere'\": 4, in snippets/faults/"
    same = r"the same as snippets/faults/one-cause-0/one-cause-0\.py\nModuleNotFound"
    assert cause in report("forks")
    assert len(re.findall(same, report("forks"))) == 3


@pytest.mark.parametrize("name", SITE_FAULTS)
def test_fault_in_the_site_is_reported(report, name):
    text = report("site_faults")
    lines = text.splitlines()
    assert any(all(w in line for w in SITE_FAULTS[name]) for line in lines), text


def test_what_editors_leave_is_no_part_of_the_book(report):
    assert "published litter: []\n" in report("site_faults")
    assert ".DS_Store" not in report("site_faults")
    assert report("site_faults").endswith("exit status 1")


@pytest.mark.parametrize("name", LAB_FAULTS)
def test_fault_in_a_notebook_is_reported_at_its_cell(report, name):
    assert LAB_FAULTS[name] in report("notebooks")


def test_a_suite_that_collects_nothing_fails(report):
    text = report("nothing_collected")
    assert "test_every_snippet_is_collected_as_an_example FAILED" in text
    assert text.endswith("exit status 1")


def test_update_accepts_a_change_and_keeps_the_rest(report):
    text = report("update")
    assert text.startswith("{'changed.out': 'x²\\n', 'not-utf-8.out': 'x�\\n'}")
    assert "updated: snippets/faults/changed/changed.out" in text
    assert "2 failed, 1 passed" in text


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
    mark = f"BOOK_RUN={uuid.uuid4()}"
    process = subprocess.Popen(
        ["env", mark, f"TMPDIR={tmp}", *command("docs", *arguments)],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    end = time.monotonic() + 120
    while not started.is_file() or len(started.read_text()) < 2:
        assert time.monotonic() < end, "the program has not begun"
        time.sleep(0.1)
    process.send_signal(number)
    faults = []
    try:
        process.communicate(timeout=60)  # like `pytest | tee`
    except subprocess.TimeoutExpired:
        faults.append("its output goes on")
    end = time.monotonic() + 30
    while (marked(mark) or [*tmp.iterdir()]) and time.monotonic() < end:
        time.sleep(0.1)
    faults += [f"process {path.name} stays" for path in marked(mark)]
    faults += [f"{path.name} stays in TMPDIR" for path in tmp.iterdir()]
    process.kill()
    return faults


@pytest.mark.skipif(not PROC.is_dir(), reason="looks for processes in /proc")
def test_a_suite_that_is_ended_leaves_nothing(tmp_path):
    """Ctrl-C, `kill`, a closed terminal, `kill -9`."""
    names = ("SIGINT", "SIGTERM", "SIGHUP", "SIGKILL")
    cases = [(name, *fresh) for name in names for fresh in ((), ("--fresh",))]

    def case(name: str, *arguments: str) -> list[str]:
        folder = tmp_path / "-".join((name, *arguments)) / "scratch"
        folder.mkdir(parents=True)
        return interrupted(folder, signal.Signals[name], *arguments)

    with ThreadPoolExecutor(joblib.cpu_count()) as pool:
        found: dict[tuple, Future] = {c: pool.submit(case, *c) for c in cases}
    faults = {c: future.result() for c, future in found.items() if future.result()}
    assert not faults

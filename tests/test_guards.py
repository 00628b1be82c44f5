"""Bad input is never green: each fault is planted in a scratch copy of the book and
must be reported at its file and line, on whatever machine. Few runs of the suite, side
by side, have them all."""

import os
import re
import shutil
from pathlib import Path

import pytest
from PIL import Image
from scratch import (
    CODE,
    HOSTILE,
    OUTPUT,
    PAGE,
    Fault,
    change,
    contents,
    plant,
    prints,
    run_suite,
    scratch_copy,
)

from book import DARK, LIGHT
from book.run_snippet import GOES_ON, NO_NETWORK, run_snippet, start_fork_server

SHOWN = "![planted](../screenshots/NAME.png)\n"
DRAW = """\
import matplotlib.pyplot as plt

plt.figure(figsize=(5.5, 3))
plt.title("loss: {number}")
plt.savefig("{file}.png")
"""
MOVES = f"""\
import json

{DRAW.replace("{number}", "low")}
with open("{{file}}.json", "w") as file:
    json.dump({{{{"loss": [0.25, {{number}}]}}}}, file)
"""


def draws(name: str, number: int, *says: str, shown: str = SHOWN) -> Fault:
    return Fault(PAGE + shown, {".py": DRAW.format(number=number, file=name)}, 3, says)


def typed(before: str, indent: str, after: str) -> Fault:
    """A Python fence, spelt in some way, with code typed in."""
    chapter = f"# Fault\n\n{before}\n{indent}print(1)\n{after}\n"
    line = 3 + before.count("\n")
    return Fault(chapter, {}, line, ("expected: one line", "print(1)"))


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
http_proxy {NO_NETWORK["http_proxy"]}
0 1 False 1
[] utf-8 UTC 1
tensorflow float32 True
80 True
"""
LISTING = "import os\n\nopen('left', 'w').close()\nprint(sorted(os.listdir()))\n"
COUNT = (
    "with open('kept', 'a+') as kept:\n    kept.write('.')\n    print(kept.tell())\n"
)
SPAWN = """\
import multiprocessing

state = []


def work(queue):
    queue.put(state)


if {guard}:
    state.append(1)
    context = multiprocessing.get_context("spawn")
    queue = context.SimpleQueue()
    process = context.Process(target=work, args=(queue,))
    process.start()
    process.join()
    print(queue.get() if process.exitcode == 0 else "none")
"""
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
    "latin-program": prints(
        "# LATIN\nprint(1)\n", 3, "latin-program.py: expected UTF-8, found"
    ),
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
    "log-of-cpp": prints(  # of TensorFlow, in whatever format
        "import sys\n\n"
        "print('I0 0:0:0.1 7 compiler.h:196] Compiled', file=sys.stderr)\n"
        "print('2026-11-25: W a/b.cc:1] Slow', file=sys.stderr)\n",
        None,
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
    "spawns-anew": prints(
        SPAWN.format(guard="__name__ == '__main__'"), None, out="[]\n"
    ),
    "spawns-unguarded": prints(
        SPAWN.format(guard=True),
        3,
        "current process has finished its bootstrapping phase",
    ),
    "imports-the-book": prints("import only_here\n", 3, "ModuleNotFoundError"),
    **{
        f"one-cause-{n}": prints("import nowhere\n", 3, "No module named 'nowhere'")
        for n in range(4)
    },
    "goes-on": prints(GOES_ON + COUNT, None, out="1\n"),
    "goes-on-in-secret": prints(
        COUNT,
        3,
        "run again in its folder, expected the same output, found\n2\n",
        out="1\n",
    ),
    "begins-clean": prints(
        f"{GOES_ON}open('left', 'w').close()\n", 3, "expected another output"
    ),
    "leaves-nothing": prints(
        f"{GOES_ON}x = 1\n", 3, "expected another output, found\n"
    ),
    "leaves-in-tmpdir": prints(
        "import tempfile\n\ntempfile.mkstemp('.mine')\n",
        3,
        "expected no temporary files, found ['TMPDIR/",
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
    "missing-snippet": Fault(PAGE, {}, 3, ("a file in", "which is not there")),
    "of-another-chapter": Fault(
        CODE.replace("NAME", "healthy"), {}, 1, ("healthy.py: expected", "elsewhere")
    ),
    "outside": Fault(
        '```python\n--8<-- "../conftest.py"\n```\n', {}, 1, ("expected a file in",)
    ),
    "trailing-space": Fault(
        PAGE.replace('.py"\n```', '.py" \n```'), {".py": "x = 1\n"}, 3, ('.py" \\n',)
    ),
    "section": Fault(
        PAGE.replace('.py"\n```', '.py:1:2"\n```'), {".py": "x = 1\n"}, 3, (".py:1:2",)
    ),
    "untitled": Fault(
        PAGE.replace(' title="NAME.py"', ""),
        {".py": "x = 1\n"},
        3,
        ("expected title=",),
    ),
    **{
        f"typed-{name}": typed(f"{before}```{info}", indent, f"{indent}```")
        for name, before, indent, info in (
            ("python", "", "", "python"),
            ("py", "", "", " py"),
            ("capital", "", "", "Python3"),
            ("braces", "", "", " { .python .annotate }"),
            ("braces-with-id", "", "", "{#here .py}"),
            ("braces-with-dotted-id", "", "", " { #a.b .py }"),
            ("numpy", "", "", "numpy"),
            ("pycon", "", "", "pycon"),
            ("in-list", "- ", "  ", "python"),
            ("in-numbered-list", "1. One\n\n    ", "    ", "python"),
            ("in-tab", '=== "A"\n\n    ', "    ", "python"),
            ("in-details", '??? note "A"\n\n    ', "    ", "python"),
            ("in-quote", "> ", "> ", "python"),
        )
    },
    "typed-tildes": typed("~~~~ python", "", "~~~~"),
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
    "changed-value": Fault(
        PAGE + SHOWN,
        {".py": MOVES.format(number=2, file="changed-value")},
        3,
        (
            "screenshots/changed-value.json is not what it saves now:"
            " loss: 1 was accepted, 2 is saved now",
        ),
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


def plant_all(folder: Path, tensorflow: bool) -> None:
    scratch_copy(folder, tensorflow)
    for name, fault in FAULTS.items():
        plant(folder, name, fault)
    drawing = dict.fromkeys(
        ("changed-digit", "unshown-picture", "broken-picture"), DRAW
    )
    for name, text in {**drawing, "changed-value": MOVES}.items():
        program = folder.parent / f"{name}.py"  # what was accepted: another digit
        program.write_text(text.format(number=1, file=name))
        start_fork_server()
        for suffix, style in (("", LIGHT), ("-dark", DARK)):
            [run] = run_snippet(program, [style])
            for file, content in run.pictures.items():
                content = content[:100] if name.startswith("broken") else content
                file = file.replace(".png", f"{suffix}.png")
                (folder / "screenshots" / file).write_bytes(content)


def forks(folder: Path) -> str:
    """All programs, on a machine that has been set up against them."""
    plant_all(folder, tensorflow=True)
    (folder.parent / "keras.json").write_text(KERAS_JSON)
    limited = ("bash", "-c", 'ulimit -f 50000; exec "$@"', "-")
    if shutil.which("setpriv") and os.getuid() == 0:  # root could raise it again
        dropped = ("--bounding-set=-sys_resource", "--inh-caps=-sys_resource")
        limited = ("setpriv", *dropped, *limited)
    before, deep = contents(folder), folder.parent / ("deep" * 25)
    deep.mkdir()
    hostile = {**HOSTILE, "KERAS_HOME": f"{folder.parent}", "TMPDIR": f"{deep}"}
    report = run_suite(folder, "docs", before=limited, **hostile)
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

![shown](../screenshots/moves.png)
"""
FIGURE = "expected ![ALT](../screenshots/NAME.png)"
SITE_FAULTS = {
    "chapter without a link to its programs": "docs/faults/unlinked.md:3: WARNING",
    "broken link": "docs/faults/links.md:3: WARNING",
    "broken anchor": "docs/faults/links.md:5: WARNING",
    "picture without alt text": f"links.md:7: {FIGURE} ... found no alt text",
    "missing picture": f"links.md:9: {FIGURE} ... no screenshots/missing.png",
    "no dark picture": f"links.md:17: {FIGURE} ... no screenshots/lonely-dark.png",
    "values that no control can show": "links.md:19: screenshots/moves.json is not what"
    " book/moving.py expects: KeyError('start')",
    "picture that nothing draws": "screenshots/lonely.png: no snippet draws it",
    "chapter that is not in the navigation": "docs/faults/astray.md:1:   - faults/",
    "chapter with another suffix": "docs/faults/untested.markdown:1: expected the",
    "reference without a definition": "docs/faults/links.md:11: a reference has no",
    "broken link in HTML": "docs/faults/links.md:13: ../nothing/ is not there",
    "picture in HTML without alt text": "docs/faults/links.md:13: ../../screenshots/"
    "pair.png has no alt text",
    "code block in HTML": "docs/faults/links.md:15: no .py file in snippets/ holds",
    "unused snippet": "snippets/faults/links/unused.py:1: docs/faults/links.md includes"
    " it 0 times",
    "snippet that is shown twice": "snippets/faults/links/twice.py:1:"
    " docs/faults/links.md includes it 2 times",
    "snippet that hides a module": "snippets/faults/links/pickle.py:1: pickle is a",
    "unused output": "snippets/faults/links/alone.out:1: no alone.py beside it",
    "badly formatted snippet": "snippets/faults/links/unused.py",
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
    for name in ("pair", "pair-dark", "lonely", "moves", "moves-dark"):
        Image.new("RGB", (10, 10)).save(folder / "screenshots" / f"{name}.png")
    (folder / "screenshots" / "moves.json").write_text('{"controls": {}}')
    pages = "  - F: [faults/links.md, faults/unlinked.md, faults/untested.markdown"
    nav = f"  - Home: index.md\n{pages}]\n"
    change(folder / "mkdocs.yml", "  - Home: index.md\n", nav)
    report = run_suite(
        folder,
        *("tests/test_layout.py", "tests/test_site.py"),
        *("-k", "not address and not elsewhere and not lock and not tooltips"),
    )
    published = contents(Path(f"{folder}-tmp"))
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
    "lab that raises": "faults/lab, cell 13 (1 / 0): ZeroDivisionError",
    "check that passes unanswered": "faults/lab, cell 10 (assert everything): expected,"
    " without an answer, an AssertionError that explains itself, found: it passes",
    "check that does not explain itself": "faults/lab, cell 5 (assert half + 1):"
    " expected, without an answer, an AssertionError that explains itself, found:"
    " TypeError",
    "lab that prints something else": "+# cell 6: assert everything",
    "program that is none in a notebook": "faults/chapter, cell 4 (print(1)):"
    " NameError",
}


def notebooks(folder: Path) -> str:
    """A lab and a chapter."""
    scratch_copy(folder)
    (folder / "docs" / "faults" / "lab.py").write_text(LAB)
    program = "print(1)\nprint(__file__[:0], end='')\n"
    plant(folder, "chapter", prints(program, None, out="1\n"))
    nav = "  - Home: index.md\n  - F: [faults/chapter.md, faults/lab.py]\n"
    change(folder / "mkdocs.yml", "  - Home: index.md\n", nav)
    tests = "does_what or without_an_answer or prints_what"
    return run_suite(folder, "tests/test_notebooks.py", "-k", tests)


# Each stands in a paragraph of its own on a page whose program prints 0.35 and 1200.
PROSE_FAULTS = {
    "changed digit": ("The loss is 0.53.", "expected 0.53 in a program", "found 0.35"),
    "number of an older output": ("It took 1300 steps.", "expected 1300", "found 1200"),
    "wrong rounding": ("Some 1100 steps.", "expected 1100"),
    "percentage of nothing": ("That is 5 % less.", "expected 5% in a program"),
    "number in a caption": ("///figure-caption\nFrom 37 on.\n///", "expected 37"),
    "number in an alt text": ("![At 0.12](../screenshots/NAME.png)", "expected 0.12"),
    "number in a table": ("| loss |\n|---|\n| 0.13 |", "expected 0.13"),
    "wrong calculation": (
        "Half of it, 0.14.\n<!-- 0.14 = 0.35 / 2 -->",
        "gives 0.175",
    ),
    "calculation from nothing": ("41.\n<!-- 41 = 82 / 2 -->", "page, found [82.0]"),
    "mark of another file": (
        "A loss of 0.9.\n<!-- 0.9: faults/prose/prose.py -->",
        "it is not in snippets/faults/prose/prose.py",
    ),
    "fact without a source": ("To 255.\n<!-- 255: so -->", "or a source"),
    "mark of nothing": ("Nothing.\n<!-- 99: the number of balloons -->", "not in its"),
    "word that is nowhere": ("Call `no_such_word`.", "no_such_word is nowhere"),
    "function that is gone": ("Call `np.product`.", "np.product is nowhere"),
    "heading quoted wrong": ("It is in [Nowhere at all](#fault).", "quote it right"),
}


def prose_faults(folder: Path) -> str:
    scratch_copy(folder)
    page = "\n\n".join([PAGE, OUTPUT, *(text for text, *_ in PROSE_FAULTS.values())])
    program = "loss, steps = 0.35, 1200\nprint(loss, steps)\n"
    plant(folder, "prose", Fault(page, {".py": program, ".out": "0.35 1200\n"}, 3, ()))
    return run_suite(folder, "tests/test_prose.py")


def nothing_collected(folder: Path) -> str:
    scratch_copy(folder)
    plant(folder, "healthy", FAULTS["healthy"])
    change(folder / "conftest.py", r'pattern="\*\.md"', 'pattern="*.nothing"')
    tests = ("docs", "tests/test_layout.py", "-k", "collected or line")
    return run_suite(folder, *tests)


RUNS = (forks, fresh, notebooks, site_faults, prose_faults, nothing_collected)


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
    cause = "one cause for 4 programs, in faults/one-cause-0, faults/one-cause-1"
    same = r", as for snippets/faults/one-cause-0/one-cause-0\.py\nModuleNotFound"
    assert cause in report("forks")
    assert len(re.findall(same, report("forks"))) == 3


@pytest.mark.parametrize("name", SITE_FAULTS)
def test_fault_in_the_site_is_reported(report, name):
    text = report("site_faults")
    lines = text.splitlines()
    words = SITE_FAULTS[name].split(" ... ")
    assert any(all(w in line for w in words) for line in lines), text


def test_what_editors_leave_is_no_part_of_the_book(report):
    assert "published litter: []\n" in report("site_faults")
    assert ".DS_Store" not in report("site_faults")
    assert report("site_faults").endswith("exit status 1")


@pytest.mark.parametrize("name", LAB_FAULTS)
def test_fault_in_a_notebook_is_reported_at_its_cell(report, name):
    assert LAB_FAULTS[name] in report("notebooks")


@pytest.mark.parametrize("name", PROSE_FAULTS)
def test_fault_in_the_prose_is_reported_at_its_line(report, name):
    text, *says = PROSE_FAULTS[name]
    page = "\n\n".join([PAGE, OUTPUT, *(text for text, *_ in PROSE_FAULTS.values())])
    start = page.index(text)
    lines = range(page.count("\n", 0, start) + 1, page.count("\n", 0, start) + 4)
    reported = report("prose_faults").splitlines()
    found = [r for r in reported if any(f"/prose.md:{n}: " in r for n in lines)]
    assert any(all(words in one for words in says) for one in found), reported


def test_a_suite_that_collects_nothing_fails(report):
    text = report("nothing_collected")
    assert "test_every_snippet_is_collected_as_an_example FAILED" in text
    assert text.endswith("exit status 1")

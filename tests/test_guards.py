"""Bad input is never green: each fault is planted in a scratch copy of the book and
must be reported at its file and line. Most of them share one run of the suite."""

import fcntl
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from PIL import Image
from run_snippet import run_snippet, start_fork_server

from conftest import LIGHT, ROOT

CODE = '```python title="NAME.py"\n--8<-- "faults/NAME/NAME.py"\n```\n'
OUTPUT = '\n``` { .text .output }\n--8<-- "faults/NAME/NAME.out"\n```\n'
PAGE = "# Fault\n\n" + CODE
DRAW = """\
import matplotlib.pyplot as plt
import tensorflow as tf

plt.figure(figsize=(5.5, 3))
plt.title("loss: " + str({number} * tf.constant(1)))
plt.savefig("{file}.png")
"""
SHOWN = "".join(
    f"![planted](../screenshots/NAME{dark}.png#only-{scheme})\n"
    for dark, scheme in (("", "light"), ("-dark", "dark"))
)


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


def typed(before: str, indent: str, after: str) -> Fault:
    """A Python fence, spelt in some way, with code typed in."""
    chapter = f"# Fault\n\n{before}\n{indent}print(1)\n{after}\n"
    line = 3 + before.count("\n")
    return Fault(chapter, {}, line, ("expected: one line", "print(1)"))


LISTING = "import os\n\nopen('left-behind', 'w').close()\nprint(os.listdir())\n"
FAULTS = {
    "healthy": prints("print(2)\n", None, out="2\n"),
    "silent": prints("x = 1\n", None),
    "alone-1": prints(LISTING, None, out="['left-behind', 'alone-1.py']\n"),
    "alone-2": prints(LISTING, None, out="['left-behind', 'alone-2.py']\n"),
    "raises": prints(
        "x = 0\nprint(1 / x)\n", 3, 'File "raises.py", line 2', "ZeroDivisionError"
    ),
    "syntax": prints("print(\n", 3, 'File "syntax.py", line 1', "SyntaxError"),
    "exits": prints("raise SystemExit(3)\n", 3, "it ended with exit status 3"),
    "hangs": prints(
        "# time limit: 1 s\nwhile True:\n    pass\n",
        3,
        "still running after 1 s and was stopped",
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
    "imports-the-book": prints("import run_snippet\n", 3, "ModuleNotFoundError"),
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
    "unaccepted-picture": Fault(
        PAGE + SHOWN,
        {".py": DRAW.format(number=1, file="unaccepted-picture")},
        3,
        ("unaccepted-picture.png is not what it draws now", "pytest --update"),
    ),
    "changed-digit": Fault(
        PAGE + SHOWN,
        {".py": DRAW.format(number=7, file="changed-digit")},
        3,
        ("screenshots/changed-digit.png is not what it draws now", "they differ by"),
    ),
    "unshown-picture": Fault(
        PAGE,
        {".py": DRAW.format(number=1, file="unshown-picture")},
        3,
        ("expected a picture unshown-picture.png#only-light in this chapter",),
    ),
    "draws-nothing": prints("name = 'nothing.png'\nprint()\n", 3, out="\n"),
}


def scratch_copy(folder: Path) -> Path:
    """A copy of what the suite needs, without the tests in this file."""
    for name in ("docs", "snippets", "screenshots", "tests", "jupyter", "overrides"):
        shutil.copytree(ROOT / name, folder / name, symlinks=True)
    if (ROOT / ".cache").is_dir():  # what the labs print need not be computed again
        shutil.copytree(ROOT / ".cache", folder / ".cache")
    names = ("mkdocs.yml", "pyproject.toml", "requirements.txt")
    for file in (*ROOT.glob("*.py"), *(ROOT / name for name in names)):
        shutil.copy(file, folder)
    (folder / "tests" / Path(__file__).name).unlink()
    return folder


def run_suite(folder: Path, *arguments: str) -> str:
    """What pytest reports of the book in this folder; it must end by itself."""
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "-v", "--color=no", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
    )
    return f"{result.stdout}{result.stderr}\nexit status {result.returncode}"


def plant(folder: Path, name: str, fault: Fault) -> None:
    chapter = folder / "docs" / "faults" / f"{name}.md"
    chapter.parent.mkdir(exist_ok=True)
    chapter.write_text(fault.chapter.replace("NAME", name), encoding="utf-8")
    for suffix, text in fault.files.items():
        file = folder / "snippets" / "faults" / name / f"{name}{suffix}"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    link = chapter.with_suffix("")
    if fault.files and not link.is_symlink():
        link.symlink_to(f"../../snippets/faults/{name}")


@pytest.fixture(scope="module")
def faulty(tmp_path_factory) -> tuple[Path, str]:
    """A scratch copy with every fault, and the suite's report of its chapters."""
    folder = scratch_copy(tmp_path_factory.mktemp("faulty"))
    for name in ("changed-digit", "unshown-picture"):
        plant(
            folder,
            name,
            FAULTS[name]._replace(
                files={".py": DRAW.format(number=1, file=name)}, chapter=PAGE + SHOWN
            ),
        )
    run_suite(folder, "--update", "docs/faults")
    for name, fault in FAULTS.items():
        plant(folder, name, fault)
    before = {path for path in folder.rglob("*") if "__pycache__" not in path.parts}
    report = run_suite(folder, "docs/faults")
    after = {path for path in folder.rglob("*") if "__pycache__" not in path.parts}
    left = [path for path in after - before if ".pytest_cache" not in path.parts]
    return left, report


@pytest.mark.parametrize("name", FAULTS)
def test_fault_in_a_chapter_is_reported_at_its_line(faulty, name):
    fault, (_, report) = FAULTS[name], faulty
    outcomes = re.findall(
        rf"^docs/faults/{name}\.md::line:(\d+),column:\d+ (\w+)", report, re.M
    )
    if fault.line is None:
        assert outcomes == [("3", "PASSED")], report
        return
    assert (str(fault.line), "FAILED") in outcomes, report
    block = report.split(f"faults/{name}.md, line {fault.line},")[1]
    block = block.split("SybilFailure")[0]
    for words in fault.says:
        assert words in block


def test_no_snippet_leaves_anything_in_the_tree(faulty):
    assert not faulty[0]


def test_the_report_counts_every_example(faulty):
    healthy = sum(fault.line is None for fault in FAULTS.values())
    faults = len(FAULTS) - healthy
    assert f"{faults} failed, {healthy} passed" in faulty[1]
    assert faulty[1].endswith("exit status 1")


@pytest.mark.parametrize("fresh", [False, True], ids=["fork", "fresh interpreter"])
def test_a_process_started_by_a_snippet_dies_with_it(tmp_path, fresh):
    """The child holds a lock on a file for as long as it lives."""
    lock = tmp_path / "lock"
    snippet = tmp_path / "starts.py"
    child = f"import fcntl, time; fcntl.flock(open({str(lock)!r}, 'w'), 2); "
    child += "print('locked', flush=True); time.sleep(60)"
    snippet.write_text(
        "import subprocess\nimport sys\n\n"
        f"command = [sys.executable, '-c', {child!r}]\n"
        "child = subprocess.Popen(command, stdout=subprocess.PIPE)\n"
        "print(child.stdout.readline())\n"
    )
    start_fork_server()
    [run] = run_snippet(snippet, [LIGHT], fresh)
    assert (run.error, run.stdout) == ("", "b'locked\\n'\n")
    with lock.open() as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@pytest.mark.parametrize("fresh", [False, True], ids=["fork", "fresh interpreter"])
@pytest.mark.parametrize("name", ["healthy", "raises", "hangs", "crashes", "exits"])
def test_fork_and_fresh_interpreter_say_the_same(tmp_path, name, fresh):
    snippet = tmp_path / f"{name}.py"
    snippet.write_text(FAULTS[name].files[".py"])
    start_fork_server()
    [run] = run_snippet(snippet, [LIGHT], fresh)
    said = f"{run.error}\n{run.stderr}"
    assert bool(run.error) == (FAULTS[name].line is not None)
    assert all(words in said for words in FAULTS[name].says)


LINKS = """# Fault

[to nowhere](nowhere.md)

[to no heading](#nowhere)

![](../screenshots/unused.png){ width="2" height="2" }

![shown](../screenshots/missing.png)

[undefined][reference]

<a href="../nothing/">in HTML</a> <img src="../../screenshots/unused.png">

<div class="language-python highlight"><pre><code>typed = 1</code></pre></div>
"""
SITE_FAULTS = {
    "chapter without a link to its programs": "docs/faults/unlinked.md:3: WARNING",
    "broken link": "docs/faults/links.md:3: WARNING",
    "broken anchor": "docs/faults/links.md:5: WARNING",
    "picture without alt text": "docs/faults/links.md:7: ../screenshots/unused.png:"
    " expected alt text",
    "picture without its size": 'expected { width="5" height="5" }',
    "missing picture": "docs/faults/links.md:9: ../screenshots/missing.png: there is"
    " no such file in screenshots/",
    "missing picture in the build": "docs/faults/links.md:9: WARNING",
    "picture that nothing draws": "screenshots/unused.png: no snippet draws it",
    "chapter that is not in the navigation": "docs/faults/links.md:1:   - faults/links",
    "reference without a definition": "docs/faults/links.md:11: a reference has no"
    " definition",
    "broken link in HTML": "docs/faults/links.md:13: ../nothing/ is not there",
    "picture in HTML without alt text": "docs/faults/links.md:13:"
    " ../../screenshots/unused.png has no alt text",
    "code block in HTML": "docs/faults/links.md:15: no .py file in snippets/ holds what"
    " the page shows:",
    "unused snippet": "snippets/faults/links/unused.py:1: docs/faults/links.md includes"
    " it 0 times",
    "snippet that is shown twice": "snippets/faults/links/twice.py:1:"
    " docs/faults/links.md includes it 2 times",
    "snippet that hides a module": "snippets/faults/links/pickle.py:1: pickle is a",
    "unused output": "snippets/faults/links/alone.out:1: no alone.py beside it",
    "badly formatted snippet": "snippets/faults/links/unused.py",
}


@pytest.fixture(scope="module")
def faulty_site(tmp_path_factory) -> str:
    """The report on a scratch copy with every fault that is not a program's."""
    folder = scratch_copy(tmp_path_factory.mktemp("faulty-site"))
    twice = 2 * CODE.replace("NAME/NAME", "links/twice")
    plant(folder, "links", Fault(f"{LINKS}\n{twice}", {}, None, ()))
    unused = folder / "snippets" / "faults" / "links"
    unused.mkdir(parents=True)
    (unused / "unused.py").write_text("x=1\nprint( x )\nprint(x)\n")
    (unused / "twice.py").write_text("x = 1\ny = 2\nz = 3\n")
    (unused / "pickle.py").write_text("x = 1\n")
    (unused / "alone.out").write_text("1\n")
    (folder / "docs" / "faults" / "links").symlink_to("../../snippets/faults/links")
    plant(folder, "unlinked", prints("print(1)\n", None, out="1\n"))
    (folder / "docs" / "faults" / "unlinked").unlink()
    Image.new("RGB", (10, 10)).save(folder / "screenshots" / "unused.png")
    return run_suite(folder, "tests/test_layout.py", "tests/test_site.py")


@pytest.mark.parametrize("name", SITE_FAULTS)
def test_fault_in_the_site_is_reported(faulty_site, name):
    assert SITE_FAULTS[name] in faulty_site
    assert faulty_site.endswith("exit status 1")


def test_a_suite_that_collects_nothing_fails(tmp_path):
    folder = scratch_copy(tmp_path)
    conftest = folder / "conftest.py"
    text = conftest.read_text().replace('pattern="*.md"', 'pattern="*.nothing"')
    conftest.write_text(text)
    report = run_suite(
        folder, "docs", "tests/test_layout.py", "-k", "collected or line"
    )
    assert "test_every_snippet_is_collected_as_an_example FAILED" in report
    assert report.endswith("exit status 1")


def small_book(folder: Path, lab: str) -> Path:
    """A copy of the book with one lab in place of all chapters and labs."""
    scratch_copy(folder)
    shutil.rmtree(folder / "docs")
    (folder / "docs" / "week-1").mkdir(parents=True)
    (folder / "docs" / "index.md").write_text("# Home\n")
    (folder / "docs" / "week-1" / "lab.py").write_text(lab)
    config = (folder / "mkdocs.yml").read_text()
    before, _, rest = config.partition("nav:")
    after = rest.partition("\n\n")[2].replace("extra_css: [stylesheets/book.css]", "")
    (folder / "mkdocs.yml").write_text(f"{before}{after}")
    return folder


@pytest.mark.parametrize(
    ("cell", "status", "says"),
    [
        ("1 / 1", 0, ["1 passed"]),
        ("1 / 0", 1, ["'week-1/lab.py'", "1 / 0", "ZeroDivisionError"]),
    ],
)
def test_a_lab_that_raises_breaks_the_build(tmp_path, cell, status, says):
    folder = small_book(tmp_path, f"# %%\n{cell}\n")
    report = run_suite(folder, "tests/test_site.py", "-k", "warning")
    assert all(words in report for words in says), report
    assert report.endswith(f"exit status {status}")


LAB = """\
# %% [markdown]
# # Lab
#
# ## 1. Half

# %%
import tensorflow as tf

# %% tags=["gap"]
half = ...  # your answer

# %% tags=["solution"]
half = int(tf.constant(2) // 2)

# %% tags=["check"]
{check}
print("half:", half)
"""
EXPLAINED = 'assert half is not ..., "half is not there yet"'


def report_on_notebooks(folder: Path, lab: str, program: str) -> str:
    """The suite's report on a book with this lab and a chapter with this program."""
    small_book(folder, lab)
    plant(folder, "chapter", prints(program, None, out="1\n"))
    return run_suite(folder, "--update", "tests/test_notebooks.py")


@pytest.mark.parametrize(
    ("lab", "program", "says"),
    [
        (LAB.format(check=EXPLAINED), "print(1)\n", ["exit status 0"]),
        (
            LAB.format(check=EXPLAINED),
            "print(1)\nprint(__file__[:0], end='')\n",
            ["faults/chapter, cell 4 (print(1)): NameError", "exit status 1"],
        ),
        (
            LAB.format(check="assert True"),
            "print(1)\n",
            ["week-1/lab, cell 6 (assert True)", "found: it passes", "exit status 1"],
        ),
        (
            LAB.format(check="assert half + 1"),
            "print(1)\n",
            ["week-1/lab, cell 6", "found: TypeError", "exit status 1"],
        ),
    ],
    ids=["healthy", "no notebook", "passes unanswered", "unexplained"],
)
def test_fault_in_a_notebook_is_reported_at_its_cell(tmp_path, lab, program, says):
    report = report_on_notebooks(tmp_path, lab, program)
    assert all(words in report for words in says), report


def test_a_lab_runs_again_if_what_it_hangs_on_changes_and_only_then(tmp_path):
    """The lab leaves a mark each time that it runs."""
    marks = tmp_path / "marks"
    book = tmp_path / "book"
    book.mkdir()
    small_book(book, f"# %%\nprint('ran', file=open({str(marks)!r}, 'a'))\n")
    package = tmp_path / "packages" / "unheard_of-1.0.dist-info"
    package.mkdir(parents=True)
    (package / "METADATA").write_text("Name: unheard-of\nVersion: 1.0\n")

    def runs(times: int) -> bool:
        subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--quiet"],
            cwd=book,
            env={**os.environ, "PYTHONPATH": str(package.parent)},
            check=True,
            capture_output=True,
        )
        return marks.read_text().count("ran") == times

    assert runs(times=1)
    assert runs(times=1), "nothing has changed"
    (book / "docs" / "week-1" / "data.csv").write_text("1\n")
    assert runs(times=2), "a data file is new"
    (book / "docs" / "week-1" / "data.csv").write_text("2\n")
    assert runs(times=3), "a data file has changed"
    (package / "METADATA").write_text("Name: unheard-of\nVersion: 1.1\n")
    assert runs(times=4), "a package has another version"
    (book / "requirements.txt").write_text("another lock\n")
    assert runs(times=5), "the lock has changed"
    assert runs(times=5), "nothing has changed"


def test_update_accepts_a_change_and_keeps_the_rest(tmp_path):
    folder = scratch_copy(tmp_path)
    plant(folder, "changed", prints("print(2)\n", None, out="1\n"))
    plant(folder, "raises", FAULTS["raises"])
    report = run_suite(folder, "--update", "docs/faults")
    assert "updated: snippets/faults/changed/changed.out" in report
    assert (folder / "snippets/faults/changed/changed.out").read_text() == "2\n"
    assert "1 failed, 1 passed" in report

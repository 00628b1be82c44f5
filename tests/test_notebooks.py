"""Labs and notebooks: each of them runs, prints what the book shows, and a lab's checks
tell an answer from none."""

import base64
import difflib
import re
from pathlib import Path

import jupytext
import markdown
import nbformat
import pytest
from execute_notebooks import Notebook, address, tags
from mkdocs.config import load_config
from nbformat import NotebookNode

from book import DOCS, ROOT, SCREENSHOTS, SNIPPETS, files, labs
from book.check_chapter import PICTURE_TOLERANCE, picture_difference, replace
from book.notebooks import DRAWN, notebook, requirements
from book.run_snippet import CPP_LOG, temporary_files

LABS = files(DOCS, "lab.py")
CHAPTERS = [
    page
    for page in files(DOCS, "*.md")
    if any((SNIPPETS / page.relative_to(DOCS).with_suffix("")).glob("*.py"))
    and page != DOCS / "index.md"
]
PAGES = LABS + CHAPTERS
ACCEPT = f"If that is right: pytest --update tests/{Path(__file__).name} -k lab"
LOCAL_LINK = re.compile(r"\]\((?!https?:)[^)]*\)|(?:src|href)=\"(?!https?:)[^\"]*")

CODE = '```python title="a.py"\nimport keras\n```\n'
PAGE = f"""# Heading {{ #here }}

A [link](../b/#c), an **emphasis**, `a_b` and $a_i < b$.

$$ \\frac{{1}}{{n}} $$

!!! warning "Careful"

    Two words.

    - a *list*

| a | b |
|---|---|
| `1` | 2 |

x<sup>2</sup>

{CODE}
```{{ .text .output title="Output" }}
1
```

=== "First"

    One.

=== "Second"

    ??? success "Solution"

{CODE.replace("```", "        ```").replace("import", "        import")}
        Two.

```bash
make test
```
"""
MADE = [
    """# Heading

A [link](https://book.org/b/#c), an **emphasis**, `a_b` and $a_i < b$.

$$\\frac{1}{n}$$

> **Careful**
> 
> Two words.
> 
> * a *list*

| a | b |
| --- | --- |
| `1` | 2 |

x<sup>2</sup>""",
    "**First**\n\nOne.\n\n**Second**\n\n**Solution**",
    "Two.\n\n```bash\nmake test\n```",
]


def streams(cell: NotebookNode) -> tuple[str, str]:
    """What a cell wrote to stdout and to stderr."""
    texts = {"stdout": "", "stderr": ""}
    for output in cell.outputs:
        if output.output_type == "stream":
            texts[output.name] += output.text
    return texts["stdout"], CPP_LOG.sub("", texts["stderr"])


def pictures(cell: NotebookNode) -> int:
    return sum("image/png" in output.get("data", {}) for output in cell.outputs)


def errors(cell: NotebookNode) -> list[str]:
    raised = (out for out in cell.outputs if out.output_type == "error")
    return [f"{error.ename}: {error.evalue}" for error in raised]


def first_line(cell: NotebookNode) -> str:
    return cell.source.strip().partition("\n")[0]


def place(name: str, number: int, cell: NotebookNode) -> str:
    """Where a reader finds a cell: the notebook, the cell's number, its first line."""
    return f"{name}, cell {number} ({first_line(cell)})"


@pytest.mark.parametrize("page", PAGES, ids=address)
def test_notebook_does_what_its_page_shows(notebooks, page):
    """Cell by cell: no error, nothing on stderr, and for a chapter the printed text and
    the pictures that it came with. A cell that is not executed is a program of it."""
    name, faults = address(page), []
    published, executed, *_ = notebooks[name]
    shown = {cell.id: cell for cell in published.cells}
    if page in CHAPTERS:
        own = (SNIPPETS / name).glob("*.py")
        programs = {path.read_text("utf-8").rstrip("\n") for path in own}
        left_out = shown.keys() - {cell.id for cell in executed.result().cells}
        faults += [
            f"{place(name, number, cell)}: it is no program of snippets/{name}/"
            for number, cell in enumerate(published.cells, 1)
            if cell.id in left_out
            and cell.source.removeprefix("%%alone\n") not in programs
        ]
    for number, cell in enumerate(executed.result().cells, 1):
        if cell.cell_type != "code" or "unanswered" in tags(cell):
            continue
        printed, complaints = streams(cell)
        faults += [f"{place(name, number, cell)}: {e}" for e in errors(cell)]
        if complaints:
            faults.append(f"{place(name, number, cell)}: on stderr:\n{complaints}")
        if page in LABS or cell.source.startswith("%pip"):
            continue
        expected, _ = streams(shown[cell.id])
        if printed != expected:
            faults.append(
                f"{place(name, number, cell)}: expected\n{expected}found\n{printed}"
            )
        if pictures(cell) != pictures(shown[cell.id]):
            faults.append(
                f"{place(name, number, cell)}: expected {pictures(shown[cell.id])}"
                f" pictures, found {pictures(cell)}"
            )
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("page", CHAPTERS, ids=address)
def test_notebook_draws_the_dark_pictures(notebooks, page):
    """Those of each program that it runs in its own kernel."""
    drawn = notebooks[address(page)]
    drawn.executed.result()
    cells = [c.source for c in drawn.published.cells if c.cell_type == "code"]
    own = "\n".join(source for source in cells if not source.startswith("%%alone"))
    for name in DRAWN.findall(own):
        accepted = SCREENSHOTS / name.replace(".png", "-dark.png")
        found = picture_difference(accepted, drawn.pictures.get(name, b""))
        assert found < PICTURE_TOLERANCE, (
            f"screenshots/{accepted.name} is not what {address(page)} draws now: they"
            f" differ by {found:.2f}.\nIf that is right: pytest --update"
            f" {page.relative_to(ROOT)}"
        )


@pytest.mark.parametrize("page", LABS, ids=address)
def test_no_check_of_a_lab_passes_without_an_answer(notebooks, page):
    """It says in words of its own what is missing."""
    name, faults, seen = address(page), [], 0
    for number, cell in enumerate(notebooks[name].executed.result().cells, 1):
        if "unanswered" not in tags(cell):
            continue
        seen += 1
        found = errors(cell) or ["it passes"]
        if not re.match("AssertionError: .{10}", found[0]):
            faults.append(
                f"{place(name, number, cell)}: expected, without an answer, an"
                f" AssertionError that explains itself, found: {found[0]}"
            )
    assert seen, f"{name} checks nothing"
    assert not faults, "\n".join(faults)


def ran(notebooks: dict[str, Notebook], page: Path) -> list[NotebookNode]:
    """The code cells of an executed lab, as they stand in lab.py."""
    cells = notebooks[address(page)].executed.result().cells
    code = [cell for cell in cells if cell.cell_type == "code"]
    return [cell for cell in code[1:] if "unanswered" not in tags(cell)]


@pytest.mark.parametrize("page", LABS, ids=address)
def test_a_lab_prints_what_was_accepted(notebooks, page, pytestconfig):
    """lab.out holds what each cell prints, under the cell's number and first line."""
    cells = ran(notebooks, page)
    assert [cell.source for cell in cells] == [
        cell.source for cell in jupytext.read(page).cells if cell.cell_type == "code"
    ], "the notebook has other cells than lab.py"
    found = "".join(
        f"# cell {number}: {first_line(cell)}\n{streams(cell)[0]}"
        for number, cell in enumerate(cells, 1)
        if streams(cell)[0]
    )
    path = page.with_suffix(".out")
    if pytestconfig.getoption("update"):
        replace(path, found.encode())
    expected = path.read_text(encoding="utf-8") if path.is_file() else ""
    diff = difflib.unified_diff(
        expected.splitlines(),
        found.splitlines(),
        path.relative_to(ROOT).as_posix(),
        "what it prints now",
        n=99,
        lineterm="",
    )
    assert found == expected, "\n".join([*diff, ACCEPT])


@pytest.mark.parametrize("page", LABS, ids=address)
def test_a_lab_draws_what_was_accepted(notebooks, page, pytestconfig):
    """Its first picture is screenshots/week-N-lab-1.png, and each has an alt text."""
    drawing = [cell for cell in ran(notebooks, page) if pictures(cell)]
    assert all(labs.ALT.search(cell.source) for cell in drawing), "# alt: is missing"
    drawn = {
        f"{page.parent.name}-lab-{number}.png": base64.b64decode(
            output.data["image/png"]
        )
        for number, output in enumerate(
            (o for c in drawing for o in c.outputs if "image/png" in o.get("data", {})),
            1,
        )
    }
    accepted = {path.name for path in SCREENSHOTS.glob(f"{page.parent.name}-lab-*")}
    if pytestconfig.getoption("update"):
        for name in drawn.keys() | accepted:
            replace(SCREENSHOTS / name, drawn.get(name, b""))
        return
    assert accepted == drawn.keys() != set(), f"{address(page)} draws other pictures"
    for name, picture in drawn.items():
        difference = picture_difference(SCREENSHOTS / name, picture)
        assert difference < PICTURE_TOLERANCE, (
            f"screenshots/{name} is not what {address(page)} draws now: they differ by"
            f" {difference:.2f}.\n{ACCEPT}"
        )


def test_notebooks_leave_nothing_behind(notebooks):
    """But the folder of its last cell, if a kernel does not end by itself."""
    for name, one in notebooks.items():
        one.executed.result()
        left = [path.name for path in temporary_files(one.temporary)]
        assert len(left) <= 1, f"{name}: temporary files are left: {left}"


@pytest.mark.parametrize("page", PAGES, ids=address)
def test_notebook_stands_alone(notebooks, page):
    """It says first what to install, and has nothing that only the site can follow."""
    published = notebooks[address(page)].published
    prose, install = published.cells[:2]
    assert "install" in prose.source
    assert install.source.startswith("%pip install --quiet")
    assert "tensorflow==" in install.source
    text = "\n".join(c.source for c in published.cells if c.cell_type == "markdown")
    assert LOCAL_LINK.findall(text) == []
    leftovers = re.findall(r"^(?:!!!|\?\?\?|===|///|--8<--).*|\{ [.#].*\}", text, re.M)
    assert leftovers == [], "Markdown that only the site knows"


def test_what_a_page_may_hold_survives():
    """Whatever Markdown the book knows, as JupyterLab and Colab know it."""
    config = load_config(str(ROOT / "mkdocs.yml"))
    page = markdown.markdown(
        PAGE,
        extensions=config.markdown_extensions,
        extension_configs=config.mdx_configs,
    )
    cells = nbformat.reads(notebook(page, "Title", "https://book.org/a/"), 4).cells
    assert [cell.source for cell in cells if cell.cell_type == "markdown"][1:] == MADE
    assert cells[0].source.startswith("**[Title](https://book.org/a/)**")
    assert cells[1].source.startswith("%pip install --quiet keras==")
    by_path, by_tab = [cell for cell in cells[2:] if cell.cell_type == "code"]
    assert by_path.source.startswith("import keras")
    assert streams(by_path)[0] == "1\n"
    assert by_tab.metadata["jupyter"] == {"source_hidden": True}


def test_a_kernel_that_had_loaded_another_version_is_told_to_restart(monkeypatch):
    """And Keras is pinned where it is used, IPython nowhere."""
    check = (ROOT / "book" / "notebook_start.py").read_text("utf-8").split("# %%\n")[1]
    exec(check, {})  # the versions of the lock are no reason to complain
    monkeypatch.setattr("numpy.__version__", "1.0")
    with pytest.raises(RuntimeError, match="restart it, and run this cell again"):
        exec(check, {})
    pinned = requirements("import IPython\n\ntf.keras.Model")
    assert "keras==" in pinned
    assert "ipython" not in pinned

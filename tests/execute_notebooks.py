"""Executes the notebooks that the site publishes: all of the selected tests', while the
other tests are made. A chapter's draw in the dark, since its programs, run alone, draw
in the light."""

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from copy import deepcopy
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import joblib
import nbformat
import pytest
from fork_kernel import Fork
from jupyter_client.launcher import launch_kernel
from jupyter_client.provisioning import local_provisioner
from nbclient import NotebookClient
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

from book import DARK, DOCS, EXTRAS, LIGHT, SNIPPETS
from book.notebooks import DRAWN, NEEDS_A_PROCESS
from book.run_snippet import begun, start_fork_server, text

ALL = os.environ.get("NOTEBOOKS") == "all"
LONG = 0.25  # seconds of a processor


class Notebook(NamedTuple):
    """One of the site: as it is published, and as it has been executed, what it saved
    as {name of a picture: its content}, and the folder for its temporary files."""

    published: NotebookNode
    executed: Future[NotebookNode]
    pictures: dict[str, bytes]
    temporary: Path


def address(page: Path) -> str:
    return page.relative_to(DOCS).with_suffix("").as_posix()


def tags(cell: NotebookNode) -> list[str]:
    return cell.metadata.get("tags", [])


def answered(lab: NotebookNode) -> NotebookNode:
    """A reader's lab in which each check is made twice: with its gap as it is, then
    with the worked solution, which the lab has at its end."""
    solutions = [cell for cell in lab.cells if "solution" in tags(cell)]
    checks = [cell for cell in lab.cells if "check" in tags(cell)]
    assert len(solutions) == len(checks) > 0, "each check needs one worked solution"
    cells = []
    for cell in lab.cells:
        if cell in checks:
            unanswered = new_code_cell(cell.source, metadata={"tags": ["unanswered"]})
            cells += [unanswered, solutions[checks.index(cell)]]
        if cell not in solutions:
            cells.append(cell)
    return new_notebook(cells=cells, metadata=lab.metadata)


def of_their_own(published: Iterable[NotebookNode]) -> set[str]:
    """The cells with a process of their own that are executed: of all notebooks one,
    which proves that the magic works, and if it may be that pictures come; with
    NOTEBOOKS=all one a notebook."""
    cells = [notebook.cells for notebook in published]
    groups = cells if ALL else [chain(*cells)]
    alone = [[c.source for c in g if c.source.startswith("%%alone")] for g in groups]
    return {min(a, key=lambda source: not DRAWN.search(source)) for a in alone if a}


def shortened(notebook: NotebookNode, name: str, kept: set[str]) -> NotebookNode:
    """A chapter's notebook without cells that get a process of their own, but for those
    that are kept, and without those that draw nothing and take long. What is left out
    is a program that the chapter's test has run."""
    long = long_programs(name)
    cells = [
        cell
        for cell in notebook.cells
        if (
            cell.source in kept
            if cell.source.startswith("%%alone")
            else cell.source not in long or DRAWN.search(cell.source)
        )
    ]
    return new_notebook(cells=cells, metadata=notebook.metadata)


def long_programs(name: str) -> list[str]:
    """The programs of a chapter that this session has run, and for longer than LONG;
    waits for them. With NOTEBOOKS=all none."""
    if ALL:
        return []
    paths = [p for p in begun if p.parent == SNIPPETS / name]
    own = [p for p in paths if not NEEDS_A_PROCESS.search(text(p))]
    return [text(p).rstrip() for p in own if begun[p].result()[0].seconds > LONG]


def to_execute(
    published: NotebookNode, name: str, installs: bool, kept: set[str]
) -> NotebookNode:
    """What is executed of a notebook; one of them shows that pip takes its line."""
    is_lab = name.endswith("/lab")
    notebook = answered(published) if is_lab else shortened(published, name, kept)
    notebook = deepcopy(notebook)
    if not installs:
        start = notebook.cells[1]
        start.source = start.source.partition("\n")[2]
    return notebook


def execute(
    published: NotebookNode,
    name: str,
    installs: bool,
    kept: set[str],
    folder: Path,
    env: dict[str, str],
    pictures: dict[str, bytes],
) -> NotebookNode:
    """What the cells do in an empty folder; after an error the next cell runs all the
    same, so that one report has them all. Pictures have the size of a page's (see
    book/figures.py); what a cell saves is kept before the next one makes it go."""

    def keep(**_) -> None:
        saved = Path(env["TMPDIR"]).rglob("*.png")
        pictures.update({path.name: path.read_bytes() for path in saved})

    client = NotebookClient(
        to_execute(published, name, installs, kept),
        on_cell_executed=keep,
        timeout=600,
        kernel_name="python3",
        allow_errors=True,
        resources={"metadata": {"path": str(folder)}},
        extra_arguments=[
            "--log-level=ERROR",
            "--InlineBackend.figure_format=retina",
            "--InlineBackend.print_figure_kwargs={'bbox_inches': None}",
        ],
    )
    return client.execute(env=env)


@pytest.fixture(scope="session")
def notebooks(request, site, tmp_path_factory) -> Iterator[dict[str, Notebook]]:
    """{"week-1/tensors": its notebook} for the selected tests, begun as many at once as
    there are processors."""
    assert site.status == 0, site.log
    tests = (t for t in request.session.items if "notebooks" in t.fixturenames)
    pages = (t.callspec.params.get("page") for t in tests if hasattr(t, "callspec"))
    names = sorted({address(page) for page in pages})
    env = {**os.environ, "PIP_NO_INDEX": "1"}  # what it would install is here
    del env["MPLBACKEND"]  # the notebook's own
    start_fork_server()
    folders = {name: tmp_path_factory.mktemp("notebook") for name in names}
    kernels = []

    def launch(*command, **options):
        """The first kernel is started as a reader would, the others are forks."""
        first = options["cwd"] == str(folders[names[0]])
        kernels.append((launch_kernel if first else Fork)(*command, **options))
        return kernels[-1]

    pool = ThreadPoolExecutor(joblib.cpu_count())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(local_provisioner, "launch_kernel", launch)
        found, begun = {}, {}
        for name in names:
            [path] = (site.folder / name).glob("*.ipynb")
            found[name] = nbformat.read(path, 4)
            nbformat.validate(found[name])
        kept = of_their_own(found.values())
        for name, published in found.items():
            temporary, pictures = tmp_path_factory.mktemp("temporary"), {}
            style = LIGHT if name.endswith("/lab") else DARK
            own = {"MATPLOTLIBRC": str(style), "TMPDIR": str(temporary)}
            asks = "# pip install " in str(published)
            own |= {"PYTHONPATH": str(EXTRAS)} if asks else {}
            what = (published, name, name == names[0], kept, folders[name])
            executed = pool.submit(execute, *what, env | own, pictures)
            begun[name] = Notebook(published, executed, pictures, temporary)
        yield begun
        pool.shutdown(wait=False, cancel_futures=True)
        for kernel in kernels:  # there are some after Ctrl-C, which waits for nothing
            kernel.kill()

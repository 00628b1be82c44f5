"""What an author sees of the builders: errors with their line, under MkDocs and under
Zensical, and a server that shows each change. On a book of two pages, which is fast."""

import contextlib
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from PIL import Image
from scratch import change

from book import DOCS, ROOT

ENVIRONMENT = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1"}
PAGE = """\
# One

A word, a tensor, and `tf.abs`.

```python title="a.py"
--8<-- "week-1/one/a.py"
```

```{ .text .output .no-copy title="Output" }
--8<-- "week-1/one/a.out"
```

![What there is to see](../screenshots/a.png)

- An item

    !!! note "A note"

        ![In a note](../screenshots/a.png)

=== "A tab"

    ![In a tab](../screenshots/a.png)

```diff
--diff-- "week-1/one/a.py" "week-1/one/a.out"
```
"""
FAULTS = """
![ ](../screenshots/a.png)

![What](../screenshots/missing.png)

![What](../screenshots/light.png)

```diff
--diff-- "week-1/one/a.py" "week-1/one/missing.py"
```
"""
LAB = """\
# %% [markdown]
# # Lab

# %%
print(1)
"""
ERRORS = {
    29: "found no alt text",
    31: "found no screenshots/missing.png",
    33: "found no screenshots/light-dark.png",
    36: "snippets/week-1/one/missing.py",
}


def draw(path: Path, width: int) -> None:
    Image.new("RGB", (width, 20)).save(path)


@pytest.fixture
def small(tmp_path) -> Path:
    """A copy of the book with a home page, one chapter in no section of nav, and a
    lab."""
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    before, _, after = settings.partition("nav:\n")
    nav = "nav:\n  - index.md\n  - week-1/one.md\n  - week-1/lab.py\n\ntheme:\n"
    files = {
        "mkdocs.yml": before + nav + after.partition("\ntheme:\n")[2],
        "docs/index.md": "# Home\n\n![What](screenshots/a.png)\n",
        "docs/week-1/one.md": PAGE,
        "docs/week-1/lab.py": LAB,
        "docs/week-1/lab.out": "# cell 1: print(1)\n1\n",
        "snippets/week-1/one/a.py": "print(1)\n",
        "snippets/week-1/one/a.out": "1\n",
        "snippets/glossary.md": "*[tensor]: A block of numbers.\n",
        "snippets/symbols.json": '{"tf.abs": "tf/math/abs"}\n',
    }
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content, encoding="utf-8")
    for name in ("stylesheets", "javascripts"):
        shutil.copytree(DOCS / name, tmp_path / "docs" / name)
    for name in ("book", "requirements"):
        (tmp_path / name).symlink_to(ROOT / name)
    (tmp_path / "screenshots").mkdir()
    for name in ("a.png", "a-dark.png", "light.png"):
        draw(tmp_path / "screenshots" / name, 40)
    (tmp_path / "docs/screenshots").symlink_to("../screenshots")
    (tmp_path / "docs/week-1/one").symlink_to("../../snippets/week-1/one")
    return tmp_path


def run(small: Path, *command: str, **environment: str) -> tuple[int, str]:
    """The exit status of a builder, and what it says."""
    process = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=small,
        env=ENVIRONMENT | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    return process.returncode, process.stdout


BUILDERS = (["mkdocs", "build", "--strict"], ["zensical", "build", "--clean"])


@pytest.mark.parametrize("builder", BUILDERS, ids=lambda builder: builder[0])
def test_what_is_drawn_or_has_changed_is_shown_or_missed_at_its_line(small, builder):
    """In the text, in a list, in a tab, from each folder; for each scheme."""
    status, said = run(small, *builder)
    assert status == 0, said
    pages = {"index.html": ("screenshots/", 1), "week-1/one/index.html": ("../../", 3)}
    for name, (start, times) in pages.items():
        page = (small / "site" / name).read_text("utf-8")
        for scheme in ("a.png#only-light", "a-dark.png#only-dark"):
            assert page.count(f'src="{start}') >= 2 * times
            assert page.count(f'{scheme}" width="20"') == times
    shown = re.sub("<[^>]*>", "", page)  # what changed from one file to the other
    assert "\n-print(1)\n+1\n" in shown
    (small / "docs/week-1/one.md").write_text(PAGE + FAULTS, encoding="utf-8")
    status, said = run(small, *builder)
    assert builder[0] == "zensical" or status != 0
    for line, error in ERRORS.items():
        found = [text for text in said.splitlines() if f"one.md:{line}: " in text]
        assert found, said
        assert error in found[0]
    assert "Traceback" not in said


PUBLISHED = {
    "SITE_URL": "https://book.org/",
    "REPO_URL": "https://github.com/o/r",
    "EDIT_URI": "edit/main/docs/",
    "COLAB_URL": "https://colab.research.google.com/github/o/r/blob/pages",
}


def test_addresses_come_from_the_environment(small):
    """Where the book is published says the environment, and all that hangs on it is
    there then: canonical links, edit links, Colab links, social cards, notebooks."""
    status, said = run(small, *BUILDERS[0], **PUBLISHED)
    assert status == 0, said
    site = small / "site"
    for name in ("one", "lab"):
        html = (site / "week-1" / name / "index.html").read_text("utf-8")
        page = BeautifulSoup(html, "html.parser")
        address = f"https://book.org/week-1/{name}/"
        assert page.select_one('[rel="canonical"]')["href"] == address
        suffix = ".py" if name == "lab" else ".md"
        edit = page.select_one('[rel="edit"]')["href"]
        assert edit == f"https://github.com/o/r/edit/main/docs/week-1/{name}{suffix}"
        card = page.select_one('[property="og:image"]')["content"]
        card = site / card.removeprefix("https://book.org/")
        assert Image.open(card).size == (1200, 630)
        notebook = page.select_one(".actions a[download]")["href"]
        text = (site / "week-1" / name / notebook).read_text(encoding="utf-8")
        assert f"]({address})" in text
        [colab] = page.select('.actions [href^="https://colab"]')
        path = f"/week-1/{name}/{notebook}"
        assert colab["href"] == PUBLISHED["COLAB_URL"] + path


def test_links_that_are_files_stop_the_build_with_the_remedy(small):
    """A checkout on Windows, or with core.symlinks=false."""
    (small / "docs/screenshots").unlink()
    (small / "docs/screenshots").write_text("../screenshots", encoding="utf-8")
    status, said = run(small, "mkdocs", "build")
    assert status != 0
    assert "git config core.symlinks true" in said
    assert "Traceback" not in said


def test_a_port_that_is_taken_is_said_before_the_build(small):
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"127.0.0.1:{server.getsockname()[1]}"
        status, said = run(small, "mkdocs", "serve", "-a", address)
    assert status != 0
    assert f"cannot serve on {address}: Address already in use" in said
    assert "Documentation built" not in said
    assert "Traceback" not in said


@contextlib.contextmanager
def served(small: Path):
    """What reads a page of `make serve`, or says that there is none."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        place = "{}:{}".format(*free.getsockname())
    command = ["mkdocs", "serve", "--livereload", "-a", place]
    with (small.parent / "log").open("w") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", *command],
            cwd=small,
            env=ENVIRONMENT,
            stdout=log,
            stderr=subprocess.STDOUT,
        )

    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def read(uri: str) -> str:
        try:
            with direct.open(f"http://{place}/{uri}", timeout=60) as answer:
                return answer.read().decode("utf-8", "replace")
        except OSError as error:
            return repr(error)

    try:
        yield read
    finally:
        server.terminate()
        server.wait()


CHANGES = [
    # what changes in the book, which page shows it, and how
    (lambda b: change(b / "docs/week-1/one.md", "A word", "Two words"), "Two words"),
    (lambda b: change(b / "snippets/week-1/one/a.py", "1", "12345"), "12345"),
    (lambda b: change(b / "snippets/week-1/one/a.out", "1", "54321"), "54321"),
    (lambda b: change(b / "snippets/glossary.md", "A block", "A box"), "A box of num"),
    (lambda b: change(b / "snippets/symbols.json", "tf/math", "tf/other"), "tf/other"),
    (lambda b: draw(b / "screenshots/a.png", 60), 'width="30"'),
    (lambda b: (b / "screenshots/a-dark.png").unlink(), "a-dark.png", "log"),
    (lambda b: draw(b / "screenshots/a-dark.png", 80), 'width="40"'),
    (lambda b: change(b / "mkdocs.yml", "  - admonition\n", ""), "!!! note"),
    (lambda b: (b / "docs/two.md").write_text("# Two\n"), "Two", "two/"),
    (lambda b: (b / "docs/two.md").unlink(), "404", "two/"),
]


def test_a_server_shows_each_change(small):
    """A page that stays is not rendered again; one whose program, output, picture, term
    or table changes is. What is made when asked is there, and is renewed."""
    log = small.parent / "log"

    def wait(uri: str, words: str) -> None:
        end = time.monotonic() + 60
        while words not in (log.read_text("utf-8") if uri == "log" else read(uri)):
            assert time.monotonic() < end, (
                f"{uri}: no {words!r}\n{log.read_text()}\n{read(uri)}"
            )
            time.sleep(0.1)

    with served(small) as read:
        wait("week-1/one/", "A word")
        made = ("week-1/one.md", "week-1/one/one.ipynb", "llms-full.txt", "book/")
        for uri in made:
            assert "A word" in read(uri), uri
        assert "One" in read("llms.txt")
        for make, words, *uri in CHANGES:
            time.sleep(0.6)  # a server that looks twice a second sees each
            make(small)
            wait(uri[0] if uri else "week-1/one/", words)
        for uri in made:
            assert "Two words" in read(uri), uri

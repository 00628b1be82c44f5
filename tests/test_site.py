"""The built site: no broken link, and no code that is not a tested file."""

import functools
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from scratch import copy_of_the_book

from book import DOCS, ROOT, SNIPPETS, files

CHAPTERS = files(DOCS, "*.md")
LABS = files(DOCS, "lab.py")

LINK = re.compile(r"Doc file '(?P<file>[^']+)' contains .*? '(?P<target>[^']+)'")
NOT_IN_NAV = re.compile(r"^ +- (?P<file>\S+)")


def where(line: str) -> str:
    """ "docs/FILE:LINE: " for a line of MkDocs' log that is about a chapter, or ""."""
    found = LINK.search(line) or NOT_IN_NAV.search(line)
    if not found:
        return ""
    number, target = 1, found.groupdict().get("target")
    if target:
        text = (DOCS / found["file"]).read_text(encoding="utf-8")
        words = f"]({target}"
        if words not in text:  # the title of a program: see "Add a chapter"
            words = f'title="{Path(target).name}"'
        number += text.partition(words)[0].count("\n")
    return f"docs/{found['file']}:{number}: "


def test_the_build_has_no_warning(site):
    report = "\n".join(where(line) + line for line in site.log.splitlines())
    assert site.status == 0, report


@functools.cache
def parsed(page: Path) -> BeautifulSoup:
    return BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")


@functools.cache
def anchors(page: Path) -> set[str]:
    return {tag["id"] for tag in parsed(page).select("[id]")}


def built(site, chapter: Path) -> Path:
    """The page that is built from a chapter."""
    folder = chapter.with_suffix("").relative_to(DOCS)
    return site.folder / str(folder).removesuffix("index") / "index.html"


def article(site, chapter: Path) -> BeautifulSoup:
    """The content of a chapter's built page."""
    return parsed(built(site, chapter)).article


def line_of(chapter: Path, words: str) -> str:
    """ "docs/FILE:LINE" of the first line of a chapter that has these words."""
    before = chapter.read_text(encoding="utf-8").partition(words)[0]
    return f"{chapter.relative_to(ROOT)}:{before.count(chr(10)) + 1}"


def test_every_shown_program_and_output_is_a_tested_file(site):
    """Whatever its spelling: a block of code on a page is the content of a file that
    the suite runs or compares, unless it is marked as commands for a shell, or was made
    of two such files."""
    tested = {
        suffix: {p.read_text(encoding="utf-8") for p in files(SNIPPETS, f"*{suffix}")}
        for suffix in (".py", ".out", ".yaml")
    }
    faults, seen = [], 0
    for chapter in CHAPTERS:
        for block in article(site, chapter).select("pre"):
            classes = block.parent.get("class", [])
            if {"language-bash", "language-diff"} & {*classes}:  # see book/changes.py
                continue
            seen += 1
            shown = block.parent.select_one(".filename")
            if shown and shown.get_text().startswith("python "):
                continue  # what a command prints: see test_cluster_files.py
            is_output = {"output", "language-text"} & {*classes}
            suffix = ".out" if is_output else ".py"
            suffix = ".yaml" if "language-yaml" in classes else suffix
            code = block.get_text()
            title = block.parent.select_one(".filename a")
            file = built(site, chapter).parent / title["href"] if title else None
            linked = file.read_text("utf-8") if file and file.is_file() else None
            if suffix == ".py" and linked != code:
                faults.append(f"{line_of(chapter, code)}: its title is no link to it")
            if code not in tested[suffix]:
                first = (code.strip().splitlines() or [""])[0]
                faults.append(
                    f"{line_of(chapter, first)}: no {suffix} file in snippets/ holds"
                    f" what the page shows:\n{code}"
                )
    assert seen, "no page shows any program"
    assert not faults, "\n".join(faults)


def plain(text) -> bool:
    return not text.find_parent(["pre", "code"])


def test_html_links_and_pictures(site):
    """What MkDocs does not check, since it knows Markdown links alone: HTML that was
    written by hand, references without a definition, pictures without alt text."""
    faults = []
    for chapter in [*CHAPTERS, *LABS]:
        page = article(site, chapter)
        folder = built(site, chapter).parent
        for tag in page.select("a[href], img"):
            target = tag.get("href") or tag.get("src") or ""
            path, _, fragment = target.partition("#")
            if tag.name == "img" and not tag.get("alt", "").strip():
                faults.append(f"{line_of(chapter, path)}: {target} has no alt text")
            if ":" in path:
                continue
            file = (folder / path).resolve() if path else folder
            file = file / "index.html" if file.is_dir() else file
            if not file.is_file():
                faults.append(f"{line_of(chapter, target)}: {target} is not there")
            elif fragment and file.suffix == ".html" and fragment not in anchors(file):
                faults.append(f"{line_of(chapter, target)}: {target} has no anchor")
        if any("][" in text for text in page.find_all(string=True) if plain(text)):
            faults.append(f"{line_of(chapter, '][')}: a reference has no definition")
    assert not faults, "\n".join(faults)


def test_a_product_in_a_formula_is_no_length(site):
    """2cm is one for latex2mathml, and stands upright; 2 c m is the product."""
    faults = {
        f"{page.parent.name}: {number.get_text()}"
        for page in site.pages
        for number in parsed(page).select("math mn")
        if number.get_text().isalnum() and not number.get_text().isdigit()
    }
    assert not faults


def test_no_page_knows_an_address_that_nobody_gave(site):
    page = parsed(site.folder / "week-1" / "tensors" / "index.html")
    links = page.select('[rel="canonical"], [rel="edit"], [property^="og:"]')
    assert links == []


@pytest.fixture(scope="module")
def again(build_site, tmp_path_factory):
    """A build of a copy of the book in another folder."""
    there = tmp_path_factory.mktemp("there")
    return build_site(there / "public", copy_of_the_book(there / "book"))


def test_a_build_elsewhere_gives_the_same_bytes(site, again):
    """From a copy of the book in another folder; and no page says where it was made."""
    assert again.status == 0, again.log
    first, second = (
        {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }
        for folder in (site.folder, again.folder)
    )
    assert first.keys() == second.keys()
    differ = [name for name in first if first[name] != second[name]]
    assert not differ
    places = (b"site.invalid", str(ROOT).encode())
    assert not [name for name, text in first.items() if any(p in text for p in places)]


def test_labs_are_as_light_as_chapters(site):
    """Stock mkdocs-jupyter: 574 kB of style in each. The limit: 140 kB of HTML."""
    assert LABS
    for lab in LABS:
        size = built(site, lab).stat().st_size
        assert size < 172_000, f"{lab.relative_to(ROOT)}: {size} bytes of HTML"


def test_each_page_has_a_title_and_a_description_of_its_own(site):
    titles, descriptions = set(), set()
    pages = [built(site, page) for page in [*CHAPTERS, *LABS]]
    for page in map(parsed, pages):
        titles.add(page.title.get_text())
        descriptions.add(page.select_one('meta[name="description"]')["content"])
    assert len(titles) == len(descriptions) == len(pages)
    assert all(50 < len(text) < 400 for text in descriptions), descriptions

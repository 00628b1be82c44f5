"""Zensical builds the same book from the same sources as MkDocs, page by page, to the
letter. Whatever differs stands here, with its reason."""

import json
import os
import re
import subprocess
import sys
from itertools import zip_longest
from urllib.parse import urljoin

import pytest

from book import DOCS, ROOT, files
from conftest import Site

SOURCES = sorted([*files(DOCS, "*.md"), *files(DOCS, "lab.py")])
PAGES = [str(path.relative_to(DOCS).with_suffix("")) for path in SOURCES]
ONLY_MKDOCS = {  # files
    r"book/index\.html": "the book on one page: a hook, forms.py",
    r".*\.md|llms(-full)?\.txt": "the book as Markdown: the same hook",
    r".*\.ipynb": "pages as notebooks: a hook, mkdocs_hooks.py",
    r".*/lab/lab\.py": "mkdocs-jupyter publishes it",
    r"assets/.*|search/.*|sitemap\.xml\.gz": "the theme's own",
}
ONLY_ZENSICAL = {r"assets/.*|search\.json": "the theme's own"}
IGNORED = {  # on a page
    r'<p class="actions">.*?</p>': "notebook, Markdown, minutes: hooks",
    r'<a id="__skip" tabindex="-1"></a>': "where Zensical's link to the text leads",
    r' data-search-exclude=""': "Zensical's search takes it away, when it has seen it",
    r"(?<=<title>)Home - ": "Zensical gives the first page a title like the others",
}
DESCRIPTION = r'|<meta name="description"[^>]*>'  # of a lab: a hook
HEAD = r'<title>.*?</title>|<link rel="(?:canonical|edit|prev|next)"[^>]*>'
NAV = r'<a href="[^"]*"(?= [^>]*class="md-nav__link)'
ARTICLE = re.compile(r"<article\b[^>]*>(.*)</article>", re.S)
COMMENT = re.compile(rb"/\*.*?\*/\s*", re.DOTALL)
OTHER_SITE = re.compile(r'<(?:img|link|script)\b[^>]* (?:href|src)="(?:https?:)?//.*?>')


@pytest.fixture(scope="session")
def zensical(tmp_path_factory) -> Site:
    folder = tmp_path_factory.mktemp("zensical") / "site"
    nowhere = dict.fromkeys(("SITE_URL", "REPO_URL", "EDIT_URI", "COLAB_URL"), "")
    run = subprocess.run(
        [sys.executable, "-m", "book.zensical", str(folder)],
        cwd=ROOT,
        env={**os.environ, **nowhere},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return Site(folder, run.returncode, run.stderr)


def read(site: Site, page: str) -> str:
    file = site.folder / page.removesuffix("index") / "index.html"
    assert file.is_file(), f"docs/{page}: there is no {file}"
    return re.sub("|".join(IGNORED), "", file.read_text(encoding="utf-8"), flags=re.S)


def pieces(page: str, html: str) -> list[str]:
    """What counts of a page's head, where its navigation leads, the tags and texts of
    its article; every address in full."""
    base = f"https://site.invalid/{page}/".removesuffix("index/")
    found = re.findall(HEAD + DESCRIPTION * (not page.endswith("/lab")), html)
    found += dict.fromkeys(re.findall(NAV, html))  # one may stand twice
    found += re.findall("<[^>]+>|[^<]+", ARTICLE.search(html)[1].strip())
    return [
        re.sub(r'(?<=href="| src=")[^"]*', lambda link: urljoin(base, link[0]), piece)
        for piece in found
    ]


@pytest.mark.parametrize("page", PAGES)
def test_page(site, zensical, page):
    html, heading = read(zensical, page), "its head"
    expected, found = pieces(page, read(site, page)), pieces(page, html)
    for place, (one, other) in enumerate(zip_longest(expected, found)):
        heading = one if one and re.match("<h[1-6] ", one) else heading
        assert one == other, (
            f"docs/{page}, below {heading}:\n"
            f"expected, as MkDocs has it: {''.join(expected[place : place + 9])}\n"
            f"found, from Zensical: {''.join(found[place : place + 9])}"
        )
    around = ARTICLE.sub("", html)
    assert not re.search(r"\{[{%]", around), f"docs/{page}: a template, not filled in"
    assert not (asked := OTHER_SITE.findall(around)), f"docs/{page} asks for {asked}"


def files(site: Site, without: dict[str, str]) -> dict[str, bytes]:
    paths = [path for path in site.folder.rglob("*") if path.is_file()]
    names = {path.relative_to(site.folder).as_posix(): path for path in paths}
    left_out = re.compile("|".join(without))
    return {n: names[n].read_bytes() for n in names if not left_out.fullmatch(n)}


def test_files(site, zensical):
    """The same pages, programs, outputs and pictures are there, and nothing else. The
    pictures have fewer colours in MkDocs: see light in book/figures.py; and the style
    sheet has no comments: a hook."""
    expected, found = files(site, ONLY_MKDOCS), files(zensical, ONLY_ZENSICAL)
    missing, more = sorted(expected.keys() - found), sorted(found.keys() - expected)
    assert not missing + more, f"Zensical leaves out {missing}, and adds {more}"
    found["stylesheets/book.css"] = COMMENT.sub(b"", found["stylesheets/book.css"])
    kept = [name for name in found if not name.endswith(("html", "xml", "png"))]
    assert not [name for name in kept if found[name] != expected[name]]


def test_search_finds_the_same(site, zensical):
    expected = json.loads((site.folder / "search/search_index.json").read_bytes())
    found = json.loads((zensical.folder / "search.json").read_bytes())
    assert found["config"]["separator"] == expected["config"]["separator"]
    for one, other in zip_longest(expected["docs"], found["items"]):
        assert one == {key: other.get(key) for key in one}

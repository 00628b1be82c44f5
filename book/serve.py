"""What makes `mkdocs serve` answer soon: what is made from pages is made when somebody
asks for it, and a page is rendered again only if something that it shows has changed.
`mkdocs build` makes all of it at once, from the files alone."""

import functools
import logging
import re
from collections.abc import Callable
from pathlib import Path

from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler

from book import ROOT, SCREENSHOTS, SNIPPETS, write

log = logging.getLogger("mkdocs.book.serve")
USED = re.compile(r'--8<-- "([^"\n]+)"|screenshots/([\w-]+)\.png')
RENDERED = ("content", "toc", "_title_from_render", "present_anchor_ids")
is_lazy = False  # whether a server is there, to make files when they are asked for
makers: dict[str, Callable[[], bytes]] = {}  # {address of a file: what makes it}
kept: dict[str, tuple] = {}  # {page: (what it was made from, what rendering it gave)}


def offer(config, uri: str, make: Callable[[], bytes | str]) -> None:
    """Have a file on the site: now, or when it is asked for."""

    def content() -> bytes:
        made = make()
        return made if isinstance(made, bytes) else made.encode()

    if is_lazy:
        makers[uri] = functools.cache(content)
    else:
        write(Path(config.site_dir, uri), content())


def make_when_asked(server) -> None:
    """Let the server make what is offered."""
    answer = server.get_app()

    def application(environ, start_response):
        uri = environ["PATH_INFO"].removeprefix(server.mount_path)
        uri += "index.html" * uri.endswith("/")
        if uri in makers:
            answer(environ, lambda *_: None)  # comes back when no build is under way
            write(Path(server.root, uri), makers[uri]())
        return answer(environ, start_response)

    server.set_app(application)


def state(page: Page, files) -> tuple:
    """All that the HTML of a page hangs on: its text, what it includes and shows, what
    all pages share, and which files there are."""
    used = [*SNIPPETS.glob("*.*"), ROOT / "mkdocs.yml"]
    for included, picture in USED.findall(page.markdown):
        used += [SNIPPETS / included] if included else SCREENSHOTS.glob(f"{picture}*")
    changes = [(path, path.is_file() and path.stat().st_mtime_ns) for path in used]
    return page.markdown, changes, [file.src_uri for file in files]


def render_once(page: Page, config, files) -> None:
    """Page.render, or what it gave before. A page with a warning is rendered again, so
    that the warning comes again."""
    now = state(page, files)
    before, values, anchors = kept.get(page.file.src_uri, (None, (), {}))
    if now == before:
        for name, value in zip(RENDERED, values, strict=True):
            setattr(page, name, value)
        links = {files.get_file_from_path(uri): found for uri, found in anchors.items()}
        page.links_to_anchors = links
        return
    warnings = CountHandler()
    logging.getLogger("mkdocs").addHandler(warnings)
    Page.render(page, config, files)
    logging.getLogger("mkdocs").removeHandler(warnings)
    if not warnings.get_counts():
        anchors = {f.src_uri: found for f, found in page.links_to_anchors.items()}
        values = [getattr(page, name) for name in RENDERED]
        kept[page.file.src_uri] = now, values, anchors

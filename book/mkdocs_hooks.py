"""What only MkDocs does: labs, pages as notebooks, the other forms of the book, lighter
pictures. Zensical builds the chapters without it; see zensical.py for the labs."""

import functools
import html
import os
import re
import socket
import textwrap
from pathlib import Path
from urllib.parse import urljoin

import click
from mkdocs.commands.build import get_context
from mkdocs.exceptions import Abort
from mkdocs.structure.pages import Page

from book import DOCS, labs, serve
from book.cards import card
from book.figures import light
from book.forms import SITE, address, listing, markdown, slug, stem, within_book
from book.notebooks import notebook

NO_PROSE = re.compile(r"<pre.*?</pre>|<[^>]+>", re.DOTALL)
COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)
WORDS_A_MINUTE = 200
HAS_PROGRAM = re.compile(r'class="language-(python|py)\b')


def is_lab(page: Page) -> bool:
    """Whether a page is one of those that mkdocs-jupyter adds."""
    return page.file.src_uri.endswith("/lab.py")


def on_startup(command: str, dirty: bool) -> None:
    if (DOCS / "screenshots").is_file():
        raise Abort(
            "docs/screenshots must be a symbolic link, and is a file that holds its"
            " target: git config core.symlinks true; git checkout -- docs"
        )
    livereload = click.get_current_context().params.get("livereload")
    serve.is_lazy = command == "serve" and livereload
    if serve.is_lazy:
        serve.log.info("All pages are rendered once, then only those that you change")


def on_config(config) -> None:
    if click.get_current_context().info_name == "serve":
        refuse_if_taken(config.dev_addr)


@functools.cache  # a rebuild finds it taken by its own server
def refuse_if_taken(address: tuple[str, int]) -> None:
    try:
        socket.create_server(address).close()
    except OSError as error:
        host, port = address
        raise Abort(
            f"cannot serve on {host}:{port}: {os.strerror(error.errno)}."
            " Take another address: DEV_ADDR=127.0.0.1:8001"
        ) from None


def on_serve(server, config, builder) -> None:
    serve.make_when_asked(server)


def on_files(files, config) -> None:
    """Make pictures light."""
    for file in [] if serve.is_lazy else files:
        is_picture = re.match(r"screenshots/[^.].*\.png$", file.src_uri)
        if is_picture and file.inclusion.is_included():
            file.content_bytes = light(DOCS / file.src_uri)


def on_nav(nav, config, files) -> None:
    config.extra["nav"] = nav


def on_page_markdown(text: str, page: Page, config, files) -> str:
    """A lab is rendered like a chapter: the page that mkdocs-jupyter makes of it has
    574 kB of style, no glossary, and links that nobody checks."""
    page.render = functools.partial(
        serve.render_once if serve.is_lazy else Page.render, page
    )
    return labs.markdown(DOCS / page.file.src_uri) if is_lab(page) else text


def on_env(env, config, files) -> None:
    """Offer each page as a notebook, if there is a program on it, and as Markdown; all
    pages in one; and what the templates say about a page."""
    if config.extra.get("polyfills"):  # without a server, search needs a script
        config.extra["polyfills"] = ["javascripts/iframe-worker.js"]  # of this site
    offer = functools.partial(serve.offer, config)
    pages = [file.page for file in files.documentation_pages()]
    nav = config.extra.pop("nav")
    for page in pages:
        describe(page)
        if HAS_PROGRAM.search(page.content) and not page.is_homepage:
            name = slug(page) if is_lab(page) else page.file.name
            page.meta["notebook"] = f"{stem(page)}/{name}.ipynb"
            about = page.content, page.title, address(page)
            offer(page.meta["notebook"], functools.partial(notebook, *about))
        page.meta["markdown"] = f"{stem(page)}.md"
        of_page = functools.partial(markdown, [page], page.meta["markdown"])
        offer(page.meta["markdown"], of_page)
        if config.site_url:
            page.meta["card"] = f"cards/{stem(page)}.png"
            about = page.title, config.site_name
            offer(page.meta["card"], functools.partial(card, *about))
    offer("llms.txt", lambda: listing(config, nav))
    offer("llms-full.txt", lambda: markdown(nav.pages, "llms-full.txt"))
    env.filters["slug"] = slug
    by_address = {urljoin(SITE, page.url): page for page in pages}
    env.filters["within_book"] = functools.partial(within_book, by_address)
    book = get_context(nav, files, config, base_url="..")
    offer("book/index.html", lambda: env.get_template("book/index.html").render(book))


def describe(page: Page) -> None:
    """How long a page takes to read; of a lab, its first paragraph."""
    words = len(NO_PROSE.sub(" ", page.content).split())
    page.meta["minutes"] = max(1, round(words / WORDS_A_MINUTE))
    if is_lab(page):
        first = page.content.partition("<p>")[2].partition("</p>")[0]
        text = html.unescape(NO_PROSE.sub("", first))
        page.meta["description"] = textwrap.shorten(text, 300)


def on_post_build(config) -> None:
    """The published style sheet has no comments: a kilobyte of each first visit."""
    sheet = Path(config.site_dir, config.extra_css[0])
    sheet.write_text(COMMENT.sub("", sheet.read_text("utf-8")), "utf-8")

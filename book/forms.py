"""The book in two more forms: on one page, to print, and as Markdown, for machines."""

import re
from urllib.parse import urljoin

from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from book.page_markdown import SITE, convert, with_fences

ON_SITE = re.compile(rf"{SITE}([^\s)]*)")
TAG = re.compile(r"<[a-z][^>]*>")
ATTRIBUTE = re.compile(r' (id|for|name|href|src)="([^"]*)"')


def address(page: Page) -> str:
    """Where a page is published, or where it stands below SITE."""
    return page.canonical_url or urljoin(SITE, page.url)


def stem(page: Page) -> str:
    """The name of all that is made from docs/week-1/tensors.md: week-1/tensors."""
    return page.file.src_uri.rpartition(".")[0]


def slug(page: Page) -> str:
    """The id of a page on the page that has them all."""
    return stem(page).replace("/", "-")


def markdown(pages: list[Page], uri: str) -> str:
    """The Markdown of pages in the file uri. Their links begin with the site's address,
    or lead from that file if the site has none."""
    texts = (with_fences(*convert(page.content, address(page))) for page in pages)
    return ON_SITE.sub(lambda at: get_relative_url(at[1], uri), "\n".join(texts))


def listing(config, nav) -> str:
    """llms.txt: each page's Markdown, with its description. https://llmstxt.org"""
    site = config.site_url or ""
    lines = [
        f"# {config.site_name}\n\n> {config.site_description}.\n",
        "Each page is also one Markdown file, listed here. All of them in one:"
        f" [llms-full.txt]({site}llms-full.txt).",
    ]
    for item in nav.items:
        lines.append(f"\n## {item.title}\n")
        for page in item.children or [item]:
            about = page.meta.get("description", "")
            link = f"[{page.title}]({site}{stem(page)}.md)"
            lines.append(f"- {link}: {about}" if about else f"- {link}")
    return "\n".join([*lines, ""])


def within_book(pages: dict[str, Page], page: Page) -> str:
    """The HTML of a page for the page that has them all: each id begins with the
    page's, links to pages stay inside, pictures load when they come into view. pages
    has every page under its address."""

    def attribute(found: re.Match) -> str:
        name, value = found.groups()
        if name in ("id", "for", "name"):
            return f' {name}="{slug(page)}-{value}"'
        target, mark, fragment = urljoin(SITE + page.url, value).partition("#")
        if target in pages:
            return f' {name}="#{slug(pages[target])}{mark and "-"}{fragment}"'
        if target.startswith(SITE):
            target = get_relative_url(target.removeprefix(SITE), "book/")
        return f' {name}="{target}{mark}{fragment}"'

    def tag(found: re.Match) -> str:
        return ATTRIBUTE.sub(attribute, found[0])

    return TAG.sub(tag, page.content)

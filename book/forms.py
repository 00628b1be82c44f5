"""The book in two more forms: on one page, to print, and as Markdown, for machines.

A template, templates/book/index.html, joins on one page what MkDocs has rendered."""

import functools
import re
from pathlib import Path
from urllib.parse import urljoin

from bs4 import BeautifulSoup
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from book import write
from book.notebooks import NotebookMarkdown

SITE = "https://site.invalid/"  # stands in for where the book is published
ON_SITE = re.compile(rf"{SITE}([^\s)]*)")
TAG = re.compile(r"<[a-z][^>]*>")
ATTRIBUTE = re.compile(r' (id|for|name|href|src|srcset)="([^"]*)"')


class PageMarkdown(NotebookMarkdown):
    """HTML of a page as Markdown that stands alone: programs and outputs in place,
    pictures as links with their alt text."""

    def convert_a(self, element, text, parent_tags):
        if element.img:
            return text
        return super().convert_a(element, text, parent_tags)

    def convert_img(self, element, text, parent_tags):
        """One picture for both schemes, the light one."""
        path, _, scheme = element["src"].partition("#")
        if scheme == "only-dark":
            return ""
        alt = re.sub(r"([\[\]])", r"\\\1", element.get("alt", ""))
        return f"![{alt}]({urljoin(self.address, path)})"

    def convert_div(self, element, text, parent_tags):
        """A program or an output as a fence with its title."""
        if "highlight" not in element.get("class", []):
            return super().convert_div(element, text, parent_tags)
        language = re.search(r"language-(\w+)", " ".join(element["class"]))[1]
        title = "".join(tag.get_text() for tag in element.pre.previous_siblings)
        title = f' title="{title}"' if title else ""
        return f"\n\n```{language}{title}\n{element.pre.get_text().rstrip()}\n```\n\n"


@functools.lru_cache(maxsize=500)  # `make serve` asks again for pages that stayed
def markdown(content: str, address: str) -> str:
    """The Markdown of a page: content is its HTML, address where it is."""
    uncoloured = re.sub(r"</?span[^>]*>", "", content)  # four times as fast to read
    page = BeautifulSoup(uncoloured, "html.parser")
    for tabs in page.select(".tabbed-set"):
        labels = tabs.select(":scope > .tabbed-labels > label")
        blocks = tabs.select(":scope > .tabbed-content > .tabbed-block")
        for label, block in zip(labels, blocks, strict=True):
            block.insert(0, label)
    return PageMarkdown(address).convert_soup(page).strip() + "\n"


def markdown_at(uri: str, config, page: Page) -> str:
    """The Markdown of a page in the file uri: its links begin with the site's address,
    or lead from that file if the site has none."""
    text = markdown(page.content, urljoin(SITE, page.url))
    if config.site_url:
        return text.replace(SITE, config.site_url)
    return ON_SITE.sub(lambda link: get_relative_url(link[1], uri), text)


def slug(page: Page) -> str:
    """The id of a page on the page that has them all."""
    return page.file.src_uri.rpartition(".")[0].replace("/", "-")


def within_book(pages: dict[str, Page], page: Page) -> str:
    """The HTML of a page for the page that has them all: each id begins with the
    page's, links to pages stay inside, pictures load when they come into view."""

    def moved(address: str) -> str:
        target, mark, fragment = urljoin(SITE + page.url, address).partition("#")
        if target in pages:
            return f"#{slug(pages[target])}{mark and '-'}{fragment}"
        if target.startswith(SITE):
            target = get_relative_url(target.removeprefix(SITE), "book/")
        return f"{target}{mark}{fragment}"

    def attribute(found: re.Match) -> str:
        name, value = found.groups()
        if name in ("id", "for", "name"):
            value = f"{slug(page)}-{value}"
        elif name == "srcset":
            sources = (source.split() for source in value.split(","))
            value = ", ".join(" ".join([moved(path), *size]) for path, *size in sources)
        else:
            value = moved(value)
        return f' {name}="{value}"'

    def tag(found: re.Match) -> str:
        text = ATTRIBUTE.sub(attribute, found[0])
        if text.startswith("<img ") and "loading=" not in text:
            text = text.replace("<img ", '<img loading="lazy" ', 1)
        return text

    return TAG.sub(tag, page.content)


def listing(config, nav) -> str:
    """llms.txt: each page's Markdown, with its description. https://llmstxt.org"""
    address = config.site_url or ""
    lines = [
        f"# {config.site_name}\n\n> {config.site_description}.\n",
        "Each page is also one Markdown file, listed here. All of them in one:"
        f" [llms-full.txt]({address}llms-full.txt).",
    ]
    for item in nav.items:
        lines.append(f"\n## {item.title}\n")
        for page in item.children or [item]:
            about = page.meta.get("description", "")
            link = f"[{page.title}]({address}{page.meta['markdown']})"
            lines.append(f"- {link}: {about}" if about else f"- {link}")
    return "\n".join([*lines, ""])


def on_nav(nav, config, files) -> None:
    config.extra["nav"] = nav


def on_env(env, config, files) -> None:
    """Write each page as Markdown, list them, and join them; give the template what it
    needs to join pages."""
    pages = [file.page for file in files.documentation_pages()]
    site = Path(config.site_dir)
    for page in pages:
        page.meta["markdown"] = f"{page.file.src_uri.rpartition('.')[0]}.md"
        uri = page.meta["markdown"]
        write(site / uri, markdown_at(uri, config, page).encode())
    nav = config.extra.pop("nav")
    write(site / "llms.txt", listing(config, nav).encode())
    texts = (markdown_at("llms-full.txt", config, page) for page in nav.pages)
    write(site / "llms-full.txt", "\n".join(texts).encode())
    by_address = {urljoin(SITE, page.url): page for page in pages}
    env.filters["slug"] = slug
    env.filters["within_book"] = functools.partial(within_book, by_address)

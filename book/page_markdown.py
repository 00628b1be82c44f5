"""The Markdown of a page, made from its HTML: whatever extension a chapter uses, the
page has resolved it. It stands alone, without admonitions, tabs or MathML, and its
links have their whole address."""

import functools
import re
from typing import NamedTuple
from urllib.parse import urljoin

from bs4 import BeautifulSoup
from markdownify import MarkdownConverter

SITE = "https://site.invalid/"  # stands in for where the book is published
PLACE = re.compile("^(.*)\ue000(\\d+)\ue000", re.M)  # of a block of code, by its number


class Block(NamedTuple):
    """A program, an output, or commands for a shell."""

    language: str
    title: str
    code: str
    classes: list[str]
    is_collapsed: bool

    @property
    def is_program(self) -> bool:
        return self.language in ("python", "py")

    def fence(self, before: str = "") -> str:
        """The block in Markdown; before is what stands in front of it: "> ", spaces."""
        title = f' title="{self.title}"' if self.title else ""
        fence = f"```{self.language}{title}\n{self.code.rstrip()}\n```"
        return before + fence.replace("\n", "\n" + re.sub("[^> ]", " ", before))


class Converter(MarkdownConverter):
    def __init__(self, address: str):
        super().__init__(heading_style="ATX", sup_symbol="<sup>", sub_symbol="<sub>")
        self.address = address
        self.blocks: list[Block] = []

    def convert_a(self, element, text, parent_tags):
        if element.img:
            return text
        if "headerlink" in element.get("class", []):
            return ""
        element["href"] = urljoin(self.address, element.get("href", ""))
        return super().convert_a(element, text, parent_tags)

    def convert_img(self, element, text, parent_tags):
        """One picture for both schemes, the light one."""
        path, _, scheme = element["src"].partition("#")
        alt = re.sub(r"([\[\]])", r"\\\1", element.get("alt", ""))
        picture = f"![{alt}]({urljoin(self.address, path)})"
        return "" if scheme == "only-dark" else picture

    def convert_math(self, element, text, parent_tags):
        """The TeX that it was made from."""
        mark = "$$" if element.get("display") == "block" else "$"
        return f"{mark}{element['data-tex']}{mark}"

    def convert_div(self, element, text, parent_tags):
        """The place of a block of code; an admonition as a quotation."""
        classes = element.get("class", [])
        if "highlight" in classes:
            language = re.findall(r"language-(\w+)", " ".join(classes))
            title = "".join(tag.get_text() for tag in element.pre.previous_siblings)
            code, details = element.pre.get_text(), element.find_parent("details")
            block = Block("".join(language), title, code, classes, bool(details))
            self.blocks.append(block)
            text = f"\ue000{len(self.blocks) - 1}\ue000"
        elif "admonition" in classes:
            text = re.sub("^", "> ", text.strip(), flags=re.M)
        return f"\n\n{text.strip()}\n\n"

    def convert_p(self, element, text, parent_tags):
        if "admonition-title" in element.get("class", []):
            return self.convert_summary(element, text, parent_tags)
        return super().convert_p(element, text, parent_tags)

    def convert_summary(self, element, text, parent_tags):
        return f"\n\n**{text.strip()}**\n\n"

    convert_label = convert_summary  # of a tab


@functools.lru_cache(maxsize=500)  # for each form; `mkdocs serve` asks again
def convert(content: str, address: str) -> tuple[str, list[Block]]:
    """The Markdown of a page, with places for its blocks of code, and these. content is
    its HTML, address where it is."""
    uncoloured = re.sub(r"</?span[^>]*>", "", content)  # four times as fast to read
    page = BeautifulSoup(uncoloured, "html.parser")
    for element in page.select(".moving > [data-search-exclude]"):
        element.decompose()
    for tabs in page.select(".tabbed-set"):
        labels = tabs.select(":scope > .tabbed-labels > label")
        blocks = tabs.select(":scope > .tabbed-content > .tabbed-block")
        for label, block in zip(labels, blocks, strict=True):
            block.insert(0, label)
    converter = Converter(address)
    text = re.sub(r"\n{3,}", "\n\n", converter.convert_soup(page))
    return text.strip() + "\n", converter.blocks


def with_fences(text: str, blocks: list[Block], but_cells: bool = False) -> str:
    """The text with its blocks; with places for programs and outputs if but_cells."""

    def fence(place: re.Match) -> str:
        block = blocks[int(place[2])]
        is_cell = block.is_program or "output" in block.classes
        return place[0] if but_cells and is_cell else block.fence(place[1])

    return PLACE.sub(fence, text)

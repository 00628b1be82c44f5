"""A Python-Markdown extension, for MkDocs and Zensical alike: one line,
`![ALT](../screenshots/NAME.png)`, becomes the picture for each scheme, in its size,
loaded late, with a link to the enlarged one. A picture of class "plot" (of a lab) is
drawn once for both schemes."""

import logging
import posixpath
from xml.etree.ElementTree import Element, SubElement

from markdown import Extension
from markdown.treeprocessors import Treeprocessor
from PIL import Image

from book import DOCS, SCREENSHOTS

# Below "mkdocs": what it is told there fails a strict build. Zensical prints it.
log = logging.getLogger("mkdocs.book.figures")


class FiguresTreeprocessor(Treeprocessor):
    def run(self, root: Element) -> None:
        for parent in [*root.iter()]:
            for place, image in [*enumerate(parent)][::-1]:
                if image.tag == "img" and "/screenshots/" in f"/{image.get('src')}":
                    parent[place : place + 1] = self.linked(image)

    def linked(self, image: Element) -> list[Element]:
        """The links that stand for an image; the image itself if something is wrong,
        which is logged with the line of the chapter."""
        source, alt = image.get("src"), image.get("alt", "")
        once = image.get("class") == "plot"
        suffixes = {"": ""} if once else {"": "#only-light", "-dark": "#only-dark"}
        files = [
            SCREENSHOTS / posixpath.basename(source).replace(".png", f"{suffix}.png")
            for suffix in suffixes
        ]
        missing = [file.name for file in files if not file.is_file()]
        if missing or not alt.strip():
            found = f"no screenshots/{missing[0]}" if missing else "no alt text"
            log.error(
                f"{self.place(source)}: expected ![ALT](../screenshots/NAME.png), with"
                f" what there is to see as ALT, and NAME.png and NAME-dark.png in"
                f" screenshots/; found {found}"
            )
            return [image]
        links = []
        for file, scheme in zip(files, suffixes.values(), strict=True):
            address = posixpath.join(posixpath.dirname(source), file.name)
            width, height = (str(side // 2) for side in Image.open(file).size)
            link = Element("a", href=address)
            SubElement(
                link,
                "img",
                {
                    **image.attrib,
                    "src": address + scheme,
                    "width": width,
                    "height": height,
                    "loading": "lazy",
                },
            )
            links.append(link)
        links[-1].tail = image.tail
        return links

    def place(self, source: str) -> str:
        """ "docs/FILE:LINE" of a picture; "a page" where no builder says which."""
        if "relpath" in self.md.treeprocessors:  # MkDocs
            path = self.md.treeprocessors["relpath"].file.src_uri
        elif "rendering_context" in self.md.preprocessors:  # Zensical
            path = self.md.preprocessors["rendering_context"].page.path
            path = path.replace("/lab.md", "/lab.py")  # see zensical.py
        else:
            return "a page"
        before = (DOCS / path).read_text(encoding="utf-8").partition(f"]({source}")[0]
        return f"docs/{path}:{before.count(chr(10)) + 1}"


class Figures(Extension):
    def extendMarkdown(self, md):
        # After attr_list; before MkDocs and Zensical resolve links.
        md.treeprocessors.register(FiguresTreeprocessor(md), "figures", 5)


def makeExtension(**options) -> Figures:
    return Figures(**options)

"""A Python-Markdown extension: one line, `![ALT](../screenshots/NAME.png)`, becomes the
picture for each scheme, in its size, loaded late, with a link to the enlarged one. A
picture of class "plot" (of a lab) is drawn once for both schemes."""

import functools
import hashlib
import io
import logging
import posixpath
import re
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from PIL import Image

from book import DOCS, ROOT, SCREENSHOTS, write
from book.extension import extension, page_of
from book.moving import make_moving

# Below "mkdocs": what it is told there fails a strict build. Zensical prints it.
log = logging.getLogger("mkdocs.book.figures")


@functools.cache
def light(picture: Path) -> bytes:
    """A picture with 128 colours, which nobody tells from all: a third of the bytes.
    What was made of it once is kept, since that takes longer than all pages."""
    content = picture.read_bytes()
    kept = ROOT / ".cache" / "light" / f"{hashlib.sha256(content).hexdigest()}.png"
    if not kept.is_file():
        colours = Image.open(io.BytesIO(content)).convert("RGB")
        method, dither = Image.Quantize.MAXCOVERAGE, Image.Dither.NONE
        colours, written = colours.quantize(128, method, dither=dither), io.BytesIO()
        colours.save(written, "PNG", optimize=True)
        write(kept, written.getvalue())
    return kept.read_bytes()


def figures(root: Element, md: Markdown) -> None:
    for parent in [*root.iter()]:
        for place, image in [*enumerate(parent)][::-1]:
            if image.tag == "img" and "/screenshots/" in f"/{image.get('src')}":
                parent[place : place + 1] = linked(image, parent, md)
                moves(
                    SCREENSHOTS / f"{Path(image.get('src')).stem}.json",
                    parent,
                    image,
                    md,
                )


def linked(image: Element, parent: Element, md: Markdown) -> list[Element]:
    """The links that stand for an image; the image itself if something is wrong, which
    is logged with the line of the chapter."""
    folder, name = posixpath.split(image.get("src"))
    schemes = {name: "#only-light", name.replace(".png", "-dark.png"): "#only-dark"}
    if image.get("class") == "plot":
        schemes = {name: ""}
    faults = ["a link around it"] if parent.tag == "a" else []
    faults += [] if image.get("alt", "").strip() else ["no alt text"]
    files = [SCREENSHOTS / file for file in schemes]
    faults += [f"no screenshots/{file.name}" for file in files if not file.is_file()]
    if faults:
        log.error(
            f"{where(image, md)}: expected ![ALT](../screenshots/NAME.png), with what"
            f" there is to see as ALT, and NAME.png and NAME-dark.png in screenshots/;"
            f" found {' and '.join(faults)}"
        )
        return [image]
    links = []
    for file, scheme in schemes.items():
        address = posixpath.join(folder, file)
        width, height = (str(side // 2) for side in Image.open(SCREENSHOTS / file).size)
        size = {"width": width, "height": height, "loading": "lazy"}
        links.append(Element("a", href=address))
        SubElement(links[-1], "img", image.attrib | {"src": address + scheme} | size)
    links[-1].tail = image.tail
    return links


def moves(file: Path, parent: Element, image: Element, md: Markdown) -> None:
    """If a program has saved values beside its picture, the picture moves."""
    try:
        make_moving(parent, file)
    except FileNotFoundError:
        return
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        log.error(
            f"{where(image, md)}: screenshots/{file.name} is not what book/moving.py"
            f" expects: {error!r}"
        )


def where(image: Element, md: Markdown) -> str:
    """ "docs/FILE:LINE" of a picture; "a page" where no builder says which."""
    page = page_of(md).replace("/lab.md", "/lab.py")  # of which Zensical has a copy
    if not page:
        return "a page"
    start = "" if image.get("alt", "").strip() else r"!\[\s*"
    words = rf"{start}\]\({re.escape(image.get('src'))}"
    before, *found = re.split(words, (DOCS / page).read_text("utf-8"), maxsplit=1)
    return f"docs/{page}:{before.count(chr(10)) + 1 if found else 1}"


# After attr_list; before MkDocs and Zensical resolve links.
makeExtension = extension("figures", "treeprocessors", 5, figures)

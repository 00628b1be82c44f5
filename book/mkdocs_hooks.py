"""What only MkDocs does: labs, pages as notebooks, and pictures in the size of the
screen. Zensical builds the chapters without it; see zensical.py for the labs."""

import functools
import hashlib
import html
import io
import posixpath
import re
import textwrap

from mkdocs.structure.files import File
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url
from PIL import Image, ImageDraw, ImageFont

from book import DOCS, ROOT, labs, write
from book.notebooks import notebook

PICTURES = ROOT / ".cache" / "pictures"
IMAGE = re.compile(r'<img [^>]*?src="(?P<path>[^"#:]+\.png)(?P<scheme>#[^"]*)?"')
NO_PROSE = re.compile(r"<pre.*?</pre>|<[^>]+>", re.DOTALL)
WORDS_A_MINUTE = 200
CARD_COLOURS = ("#6CB8F0", "#F0A04B", "#C79BF0", "#FF7FA8", "#4FD1A8")
HAS_PROGRAM = re.compile(r'class="language-(python|py)\b')


def on_env(env, config, files) -> None:
    """Without a server, search needs a script, and not from another site."""
    if config.extra.get("polyfills"):
        config.extra["polyfills"] = ["javascripts/iframe-worker.js"]


def on_page_markdown(markdown: str, page: Page, config, files) -> str | None:
    """A lab, which is a page thanks to mkdocs-jupyter, is rendered like a chapter: the
    plugin's own page has 574 kB of CSS, no glossary, and links that nobody checks."""
    if page.file.src_uri.endswith("/lab.py"):
        del page.render  # mkdocs-jupyter's
        return labs.markdown(DOCS / page.file.src_uri)


def on_page_content(content: str, page: Page, config, files) -> str:
    """Offer the page as a notebook, if there is a program on it; offer its pictures in
    the size of the screen; say how long it takes to read."""
    stem = page.file.src_uri.rpartition(".")[0]
    if stem.endswith("/lab"):
        first = NO_PROSE.sub("", content.partition("<p>")[2].partition("</p>")[0])
        page.meta["description"] = textwrap.shorten(html.unescape(first), 300)
    if HAS_PROGRAM.search(content) and not page.is_homepage:
        name = stem.replace("/", "-") if stem.endswith("/lab") else stem.split("/")[-1]
        page.meta["notebook"] = f"{stem}/{name}.ipynb"
        text = notebook(content, page.title, page.canonical_url)
        files.append(File.generated(config, page.meta["notebook"], content=text))
    words = len(NO_PROSE.sub(" ", content).split())
    page.meta["minutes"] = max(1, round(words / WORDS_A_MINUTE))
    if config.site_url:
        page.meta["card"] = f"cards/{stem}.png"
        content_of_card = card(page.title, config.site_name)
        files.append(File.generated(config, page.meta["card"], content=content_of_card))
    return IMAGE.sub(functools.partial(responsive, page, config, files), content)


def card(title: str, book: str) -> bytes:
    """What a social network shows for a link to a page: a PNG of 1200 by 630."""
    image = Image.new("RGB", (1200, 630), "#1e2129")
    draw = ImageDraw.Draw(image)
    large, small = ImageFont.load_default(76), ImageFont.load_default(36)
    lines = "\n".join(textwrap.wrap(html.unescape(title), 24))
    draw.text((80, 300), lines, "#ffffff", large, anchor="lm", spacing=24)
    draw.text((80, 540), book, "#c5cad3", small, anchor="lm")
    for number, colour in enumerate(CARD_COLOURS):  # the roles of the figures
        draw.rectangle((240 * number, 0, 240 * number + 239, 16), colour)
    written = io.BytesIO()
    image.save(written, "PNG", optimize=True)
    return written.getvalue()


def responsive(page: Page, config, files, image: re.Match) -> str:
    """An <img> with a source for phones, 720 pixels wide, and one for screens of twice
    the density, 1100. src, which a click opens, stays as it was drawn."""
    folder = posixpath.dirname(page.url)
    uri = posixpath.normpath(posixpath.join(folder, image["path"]))
    file = files.get_file_from_path(uri)
    if not file:  # MkDocs has warned
        return image[0]
    sources = []
    for width in (720, 1100):
        name = f"{uri.removesuffix('.png')}-{width}.webp"
        if not files.get_file_from_path(name):
            content = webp(file.content_bytes, width)
            files.append(File.generated(config, name, content=content))
        address = get_relative_url(name, page.url)
        sources.append(f"{address}{image['scheme'] or ''} {width}w")
    sizes = "(max-width: 45em) 92vw, 550px"
    return f'{image[0]} srcset="{", ".join(sources)}" sizes="{sizes}"'


def webp(png: bytes, width: int) -> bytes:
    """A picture in another format and width, computed once and then kept."""
    kept = PICTURES / f"{hashlib.sha256(png).hexdigest()}-{width}.webp"
    if not kept.is_file():
        picture = Image.open(io.BytesIO(png)).convert("RGB")
        height = round(picture.height * width / picture.width)
        exact = width == picture.width
        picture = picture.resize((width, height), Image.Resampling.LANCZOS)
        written = io.BytesIO()
        picture.save(written, "WEBP", lossless=exact, quality=90)
        write(kept, written.getvalue())
    return kept.read_bytes()

"""What only MkDocs does, and Zensical does not need: labs, and pages as notebooks.

mkdocs-jupyter executes a lab; jupyter/ holds its settings and the template that makes
Markdown of the result, which MkDocs then renders and checks like a chapter's.
"""

import base64
import functools
import hashlib
import html
import importlib.metadata
import io
import itertools
import os
import posixpath
import re
import shutil
import sys
import textwrap
from pathlib import Path

import matplotlib
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url
from PIL import Image, ImageDraw, ImageFont

from notebooks import notebook

ROOT = Path(__file__).parent
CACHE = ROOT / ".cache" / "mkdocs-jupyter"
PICTURES = ROOT / ".cache" / "pictures"
IMAGE = re.compile(r'<img [^>]*?src="(?P<path>[^"#:]+\.png)(?P<scheme>#[^"]*)?"')
NO_PROSE = re.compile(r"<pre.*?</pre>|<[^>]+>", re.DOTALL)
WORDS_A_MINUTE = 200
CARD_COLOURS = ("#6CB8F0", "#F0A04B", "#C79BF0", "#FF7FA8", "#4FD1A8")
HAS_PROGRAM = re.compile(r'class="language-(python|py)\b')
PICTURE = re.compile(
    r"(?P<alt>!\[[^\]]*\])\(data:image/png;base64,(?P<content>[^)]+)\)(?P<size>\{.*\})"
)


def on_startup(command: str, dirty: bool) -> None:
    """The environment in which the cells of a lab run."""
    os.environ["JUPYTER_PATH"] = os.environ["JUPYTER_CONFIG_PATH"] = f"{ROOT}/jupyter"
    os.environ["MATPLOTLIBRC"] = f"{ROOT}/snippets/light.mplstyle"
    os.environ.pop("MPLBACKEND", None)  # the notebook's own
    os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")  # the pages show the CPU's
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"


def on_config(config):
    """Keep what a lab's cells print and draw for as long as nothing changes that it
    hangs on: mkdocs-jupyter looks at the lab alone."""
    folder = CACHE / environment_digest(Path(config.docs_dir))
    config.plugins["mkdocs-jupyter"].config["cache_dir"] = str(folder)
    for stale in CACHE.glob("*"):
        if stale != folder:
            shutil.rmtree(stale)


def on_env(env, config, files) -> None:
    """Without a server, search needs a script, and not from another site."""
    if config.extra.get("polyfills"):
        config.extra["polyfills"] = ["javascripts/iframe-worker.js"]


def environment_digest(docs: Path) -> str:
    """Of the interpreter, the installed packages, the lock, the settings, and whatever
    lies beside the labs."""
    installed = {(d.name, d.version) for d in importlib.metadata.distributions()}
    digest = hashlib.sha256(f"{sys.version} {sorted(installed)}".encode())
    files = [
        ROOT / "requirements.txt",
        ROOT / "snippets" / "light.mplstyle",
        *(ROOT / "jupyter").rglob("*"),
        *docs.glob("week-*/*"),
    ]
    own = {"lab.py", "lab.out"}  # mkdocs-jupyter looks at the one, no lab at the other
    for file in sorted(files):
        if not file.is_file() or file.suffix == ".md" or file.name in own:
            continue
        digest.update(f"{file.name} {file.stat().st_size} ".encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def on_page_content(content: str, page: Page, config, files) -> str:
    """Render a lab; offer the page as a notebook, if there is a program on it; offer
    its pictures in the size of the screen; say how long it takes to read."""
    stem = page.file.src_uri.rpartition(".")[0]
    if stem.endswith("/lab"):
        page.markdown = with_picture_files(html.unescape(content), stem, config, files)
        Page.render(page, config, files)
        content = page.content
        first = NO_PROSE.sub("", content.partition("<p>")[2].partition("</p>")[0])
        page.meta["description"] = textwrap.shorten(html.unescape(first), 300)
    if HAS_PROGRAM.search(content) and not page.is_homepage:
        name = stem.replace("/", "-") if stem.endswith("/lab") else Path(stem).name
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
    fonts = Path(matplotlib.get_data_path(), "fonts", "ttf")
    large = ImageFont.truetype(fonts / "DejaVuSans-Bold.ttf", 72)
    small = ImageFont.truetype(fonts / "DejaVuSans.ttf", 32)
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
        kept.parent.mkdir(parents=True, exist_ok=True)
        picture = Image.open(io.BytesIO(png)).convert("RGB")
        height = round(picture.height * width / picture.width)
        exact = width == picture.width
        picture = picture.resize((width, height), Image.Resampling.LANCZOS)
        picture.save(kept, lossless=exact, quality=90)
    return kept.read_bytes()


def with_picture_files(markdown: str, stem: str, config, files) -> str:
    """The Markdown of a lab with its pictures as files of the site, beside it."""
    numbers = itertools.count(1)

    def write(found: re.Match) -> str:
        name = f"lab-{next(numbers)}.png"
        uri = stem.removesuffix("lab") + name
        content = base64.b64decode(found["content"])
        files.append(File.generated(config, uri, content=content))
        return f"[{found['alt']}({name}){found['size']}]({name})"

    return PICTURE.sub(write, markdown)

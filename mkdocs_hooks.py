"""What only MkDocs does, and Zensical does not need: labs, and pages as notebooks.

mkdocs-jupyter executes a lab; jupyter/ holds its settings and the template that makes
Markdown of the result, which MkDocs then renders and checks like a chapter's.
"""

import base64
import hashlib
import html
import importlib.metadata
import itertools
import os
import re
import shutil
import sys
from pathlib import Path

from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from notebooks import notebook

ROOT = Path(__file__).parent
CACHE = ROOT / ".cache" / "mkdocs-jupyter"
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
    """Render a lab; offer the page as a notebook, if there is a program on it."""
    if page.file.src_uri.endswith("/lab.py"):
        page.markdown = with_picture_files(html.unescape(content), page, config, files)
        Page.render(page, config, files)
        content = page.content
    if HAS_PROGRAM.search(content) and not page.is_homepage:
        slug = page.url.strip("/")
        name = slug.replace("/", "-") if slug.endswith("/lab") else Path(slug).name
        page.meta["notebook"] = f"{name}.ipynb"
        text = notebook(content, page.title, page.canonical_url)
        files.append(File.generated(config, f"{slug}/{name}.ipynb", content=text))
    return content


def with_picture_files(markdown: str, page: Page, config, files) -> str:
    """The Markdown of a lab with its pictures as files of the site."""
    numbers = itertools.count(1)

    def write(found: re.Match) -> str:
        name = f"{Path(page.file.name).stem}-{next(numbers)}.png"
        uri = f"{Path(page.file.src_uri).parent.as_posix()}/{name}"
        content = base64.b64decode(found["content"])
        files.append(File.generated(config, uri, content=content))
        return f"[{found['alt']}({name}){found['size']}]({name})"

    return PICTURE.sub(write, markdown)

"""A page of the built book as a Jupyter notebook: prose, programs, outputs, pictures.

It is made from the page's HTML, so that whatever Markdown a chapter uses, the notebook
says what the page says.
"""

import ast
import base64
import functools
import re
from collections.abc import Iterator
from urllib.parse import urljoin

from bs4 import BeautifulSoup, Tag
from markdownify import MarkdownConverter
from nbformat import NotebookNode, writes
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from PIL import Image

from book import PROCESSES, ROOT, SCREENSHOTS

DRAWN = re.compile(r'savefig\("([\w-]+\.png)"')
PROGRAM = ".highlight:is(.language-python, .language-py)"
TASK = ("gap", "check", "solution")  # the tags of the cells of a lab
BOOK = "A page of *Custom and Distributed Training with TensorFlow*."
CHAPTER = """\
Each cell is a whole program, so run them in any order. The next cell installs what they
import, in the versions whose outputs you see, and has each of them start afresh."""
LAB = """\
Run the cells from the top, and fill in each gap before you run its check. The worked
solutions are at the end. The next cell installs what the lab imports."""
LOCK = ROOT / "requirements" / "tests.txt"
PINNED = re.compile(r"^([\w.-]+)==([^\s;]+)(?: ; (.*?))? \\$", re.MULTILINE)
PACKAGES = {"sklearn": "scikit-learn", "PIL": "pillow"}  # modules of other names
# These can't run in a kernel that others use: spawned processes read the program's
# file, and devices are fixed by the first op.
NEEDS_A_PROCESS = re.compile(rf"{PROCESSES.pattern}|LogicalDevice", re.MULTILINE)
LOADED = """

import sys
from importlib.metadata import version

for package in ["keras", "matplotlib", "numpy", "scikit-learn", "tensorflow"]:
    loaded = sys.modules.get(package.replace("scikit-learn", "sklearn"))
    if loaded and loaded.__version__ != version(package):
        raise RuntimeError(
            f"{package} {version(package)} is installed now, but this kernel had"
            f" loaded {loaded.__version__}: restart it, and run this cell again"
        )"""
START_AFRESH = '''

import os
import tempfile

import tensorflow as tf

folder = tempfile.TemporaryDirectory()


def start_afresh(info):
    """Give the next cell an empty folder, no seed, and all names untaken."""
    global folder
    last, folder = folder, tempfile.TemporaryDirectory()
    os.chdir(folder.name)
    last.cleanup()
    tf.random.set_seed(None)
    tf.keras.utils.clear_session()


tf.get_logger().setLevel("WARNING")
get_ipython().events.register("pre_run_cell", start_afresh)'''
ALONE = '''

import subprocess
from pathlib import Path

from IPython.core.magic import register_cell_magic
from IPython.display import Image, display


@register_cell_magic
def alone(line, program):
    """Run a cell in a process of its own, and show what it prints and draws."""
    Path("program.py").write_text(program, encoding="utf-8")
    command = [sys.executable, "program.py"]
    settings = {**os.environ, "MPLBACKEND": "agg", "PYTHONUTF8": "1"}
    run = subprocess.run(command, env=settings, capture_output=True, encoding="utf-8")
    print(run.stdout, end="")
    if run.returncode:
        print(run.stderr, file=sys.stderr)
    for picture in Path().glob("*.png"):
        display(Image(picture))'''


class NotebookMarkdown(MarkdownConverter):
    """HTML of a page as the Markdown of JupyterLab and Colab, which know neither
    admonitions nor tabs, and must not get a link that only the site can follow."""

    def __init__(self, address: str | None):
        super().__init__(heading_style="ATX", sup_symbol="<sup>", sub_symbol="<sub>")
        self.address = address

    def convert_a(self, element, text, parent_tags):
        """A link to the published page; its words if it is published nowhere."""
        if "headerlink" in element.get("class", []):
            return ""
        if not self.address and ":" not in element.get("href", ":"):
            return text
        element["href"] = urljoin(self.address or "", element.get("href", ""))
        return super().convert_a(element, text, parent_tags)

    def convert_img(self, element, text, parent_tags):
        """Nothing: the program below the picture has drawn it, and shows it."""
        return ""

    def convert_math(self, element, text, parent_tags):
        """The TeX that it was made from."""
        mark = "$$" if element.get("display") == "block" else "$"
        return f"{mark}{element['data-tex']}{mark}"

    def convert_div(self, element, text, parent_tags):
        """An admonition as a quotation; code of a shell, or YAML, as a fence."""
        if "highlight" in element.get("class", []):
            language = "yaml" if "language-yaml" in element["class"] else "bash"
            return f"\n\n```{language}\n{element.pre.get_text().rstrip()}\n```\n\n"
        if "admonition" in element.get("class", []):
            return "\n\n" + re.sub("^", "> ", text.strip(), flags=re.M) + "\n\n"
        return f"\n\n{text.strip()}\n\n"

    def convert_p(self, element, text, parent_tags):
        if "admonition-title" in element.get("class", []):
            return f"\n\n**{text.strip()}**\n\n"
        return super().convert_p(element, text, parent_tags)

    def convert_summary(self, element, text, parent_tags):
        return f"\n\n**{text.strip()}**\n\n"

    convert_label = convert_summary  # of a tab


def pieces(element: Tag) -> Iterator[Tag]:
    """The content of an element, in order, in pieces that are a program or hold none.
    A tab's label comes directly before what it labels."""
    children = element.find_all(True, recursive=False)
    if "tabbed-set" in element.get("class", []):
        labels, contents = (
            element.select(f":scope > .tabbed-{part}")
            for part in ("labels > label", "content > div")
        )
        children = [tag for pair in zip(labels, contents, strict=True) for tag in pair]
    for child in children:
        if child.select_one(f"{PROGRAM}, .output, .tabbed-set"):
            yield from pieces(child)
        else:
            yield child


@functools.cache
def pins() -> dict[str, list[str]]:
    """{package: its requirements in the lock}; several if it depends on the Python."""
    found = {}
    for name, version, marker in PINNED.findall(LOCK.read_text(encoding="utf-8")):
        pin = f"{name}=={version}"
        found.setdefault(name, []).append(f'"{pin}; {marker}"' if marker else pin)
    return found


def requirements(programs: list[str]) -> str:
    """The packages that the programs import, as the lock pins them."""
    imports = (
        node
        for program in programs
        for node in ast.walk(ast.parse(program))
        if isinstance(node, ast.Import | ast.ImportFrom)
    )
    modules = {
        name.partition(".")[0]
        for node in imports
        for name in [getattr(node, "module", None) or node.names[0].name]
    }
    if any("tf.keras" in program for program in programs):
        modules.add("keras")
    packages = {PACKAGES.get(module, module) for module in modules}
    return " ".join(pin for name in sorted(packages) for pin in pins().get(name, []))


def code_cell(block: Tag) -> NotebookNode:
    """A program and what it has drawn; collapsed if its block is."""
    cell = new_code_cell(block.pre.get_text().rstrip("\n"))
    for name in DRAWN.findall(cell.source):
        width, height = (side // 2 for side in Image.open(SCREENSHOTS / name).size)
        content = base64.b64encode((SCREENSHOTS / name).read_bytes()).decode()
        size = {"image/png": {"width": width, "height": height}}
        output = new_output("display_data", {"image/png": content}, metadata=size)
        cell.outputs.append(output)
    if block.find_parent("details"):
        cell.metadata = {"jupyter": {"source_hidden": True}, "cellView": "form"}
    cell.metadata["tags"] = [tag for tag in TASK if tag in block["class"]]
    return cell


@functools.lru_cache(maxsize=500)  # `make serve` asks again for pages that stayed
def notebook(content: str, title: str, address: str | None) -> str:
    """The JSON of a page's notebook: content is the page's HTML, address where it is
    published. A lab comes without its outputs, its solutions at the end."""
    cells, solutions = [], []
    converter = NotebookMarkdown(address)
    uncoloured = re.sub(r"</?span[^>]*>", "", content)  # four times as fast to read
    page = BeautifulSoup(uncoloured, "html.parser")
    is_lab = bool(page.select_one(".gap"))
    for piece in pieces(page):
        classes = piece.get("class", [])
        if piece.name == "h2":
            heading = converter.convert_soup(piece).strip()
        if "solution" in classes:
            solutions += [new_markdown_cell(f"#{heading}"), code_cell(piece)]
        elif {"language-python", "language-py"} & {*classes}:
            cells.append(code_cell(piece))
        elif is_lab and ("output" in classes or piece.name == "summary"):
            continue
        elif "output" in classes:
            printed = new_output("stream", name="stdout", text=piece.pre.get_text())
            cells[-1].outputs.append(printed)
        elif text := converter.convert_soup(piece).strip():
            if cells and cells[-1].cell_type == "markdown":
                cells[-1].source += f"\n\n{text}"
            else:
                cells.append(new_markdown_cell(text))
    if is_lab:
        cells += [new_markdown_cell("## Worked solutions"), *solutions]
    code = [cell for cell in cells if cell.cell_type == "code"]
    programs = [cell.source for cell in code]
    where = f"[{title}]({address})" if address else title
    prose = f"**{where}**\n\n{BOOK} {LAB if is_lab else CHAPTER}"
    packages = requirements([*programs, "import tensorflow"])
    start = LOADED if is_lab else LOADED + START_AFRESH
    for cell in [] if is_lab else code:  # a lab has its kernel to itself
        if NEEDS_A_PROCESS.search(cell.source):
            cell.source = f"%%alone\n{cell.source}"
    if any(cell.source.startswith("%%alone") for cell in code):
        start += ALONE
    install = f"%pip install --quiet {packages}{start}"
    cells[:0] = [new_markdown_cell(prose), new_code_cell(install)]
    for number, cell in enumerate(cells):
        cell.id = f"cell-{number}"  # the same in each build
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    return writes(new_notebook(cells=cells, metadata=metadata)) + "\n"

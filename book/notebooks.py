"""A page of the built book as a Jupyter notebook: its Markdown, cut at the programs."""

import base64
import functools
import json
import re
import textwrap
from pathlib import Path

from PIL import Image

from book import PROCESSES, ROOT, SCREENSHOTS
from book.figures import light
from book.labs import SOLUTION
from book.page_markdown import PLACE, SITE, Block, convert, with_fences

DRAWN = re.compile(r'savefig\("([\w-]+\.png)"')
TASK = ("gap", "check", "solution")  # the tags of the cells of a lab
BOOK = "A page of *Custom and Distributed Training with TensorFlow*."
CHAPTER = """\
Each cell is a whole program, so run them in any order. The next cell installs what they
import, in the versions whose outputs you see, and has each of them start afresh."""
LAB = """\
Run the cells from the top, and fill in each gap before you run its check. The worked
solutions are at the end. The next cell installs what the lab imports."""
_, *START = Path(__file__).with_name("notebook_start.py").read_text().split("# %%\n")
LOCKS = [ROOT / "requirements" / name for name in ("tests.txt", "extras.txt")]
PINNED = re.compile(r"^([\w.-]+)==([^\s;]+)(?: ; (.*?))? \\$", re.MULTILINE)
IMPORT = re.compile(r"^ *(?:import|from) (\w+)", re.MULTILINE)
# Modules of other names.
PACKAGES = {"sklearn": "scikit-learn", "PIL": "pillow", "tf_keras": "tf-keras"}
# These can't run in a kernel that others use: other processes read the program's file,
# devices are fixed by the first op; NumPy's behaviour, a logger, the default dtype and
# Grappler's options stay changed; a fifth Jacobian or training in a process warns of
# retracing; names count up in messages and graphs; a cluster's addresses stay, and its
# strategy must come before any op.
ALONE = (
    "LogicalDevice|enable_numpy_behavior|[gG]et_?[lL]ogger|batch_jacobian|set_floatx"
    "|set_experimental_options|to_number|to_variant|told\\[|MultiWorkerMirrored"
    '|environ\\["TF_CONFIG|^import ray$'
)
NEEDS_A_PROCESS = re.compile(rf"{PROCESSES.pattern}|{ALONE}", re.MULTILINE)
PICTURE = re.compile(r"!\[(?:\\.|[^\]])*\]\([^)]*\)(?:\n\n)?")
LINK = re.compile(rf"\[((?:\\.|`[^`]*`|[^][`])*)\]\({SITE}[^)]*\)")
EMPTY_ENDS = re.compile(r"\A(?:>? *\n)+|(?:\n>? *)+\Z")


@functools.cache
def pins() -> dict[str, list[str]]:
    """{package: its requirements in the locks}; several if it depends on the Python."""
    found = {}
    text = "".join(lock.read_text(encoding="utf-8") for lock in LOCKS)
    for name, version, marker in PINNED.findall(text):
        pin = f"{name}=={version}"
        found.setdefault(name, []).append(f'"{pin}; {marker}"' if marker else pin)
    return found


def requirements(programs: str) -> str:
    """The packages that the programs import, as the lock pins them."""
    modules = {"tensorflow", *IMPORT.findall(programs)}
    modules |= {"keras"} if "tf.keras" in programs else set()
    packages = sorted(PACKAGES.get(module, module) for module in modules)
    return " ".join(pin for name in packages for pin in pins().get(name, []))


def text_cell(text: str) -> dict:
    return {"cell_type": "markdown", "metadata": {}, "source": text}


def code_cell(source: str, metadata: dict) -> dict:
    kind = {"cell_type": "code", "execution_count": None, "outputs": []}
    return {**kind, "metadata": metadata, "source": source}


def program_cell(program: Block) -> dict:
    """A program and what it has drawn; collapsed if it is on its page."""
    metadata = {"tags": [tag for tag in TASK if tag in program.classes]}
    if program.is_collapsed:
        metadata |= {"jupyter": {"source_hidden": True}, "cellView": "form"}
    cell = code_cell(program.code.rstrip("\n"), metadata)
    for name in DRAWN.findall(program.code):
        width, height = (side // 2 for side in Image.open(SCREENSHOTS / name).size)
        picture = base64.b64encode(light(SCREENSHOTS / name)).decode()
        output = {"output_type": "display_data", "data": {"image/png": picture}}
        size = {"image/png": {"width": width, "height": height}}
        cell["outputs"].append({**output, "metadata": size})
    return cell


def prose(text: str) -> str:
    """What stands between two programs, without the rest of a block that held them."""
    return EMPTY_ENDS.sub("", textwrap.dedent(text)).strip()


def notebook(content: str, title: str, address: str) -> str:
    """The JSON of a page's notebook: content is the page's HTML, address where it is;
    if that begins with SITE, what leads to the site is no link. A lab comes without its
    outputs, its solutions at the end."""
    text, blocks = convert(content, address)
    is_published = not address.startswith(SITE)
    is_lab = any("gap" in block.classes for block in blocks)
    text = PICTURE.sub("", text)
    text = text if is_published else LINK.sub(r"\1", text)
    text = with_fences(text, blocks, but_cells=True)
    first, *parts = PLACE.split(text.replace(f"**{SOLUTION}**\n\n", ""))
    cells, solutions, heading = [text_cell(prose(first))], [], ""
    for number, after in zip(parts[1::3], parts[2::3], strict=True):
        block, after = blocks[int(number)], prose(after)
        if "solution" in block.classes:
            solutions += [text_cell(f"#{heading}"), program_cell(block)]
        elif block.is_program:
            cells.append(program_cell(block))
        elif not is_lab:
            printed = {"output_type": "stream", "name": "stdout", "text": block.code}
            cells[-1]["outputs"].append(printed)
        if after and cells[-1]["cell_type"] == "markdown":
            cells[-1]["source"] += f"\n\n{after}"
        elif after:
            cells.append(text_cell(after))
        heading = (re.findall("^## .*", after, re.M) or [heading])[-1]
    if is_lab:
        cells += [text_cell("## Worked solutions"), *solutions]
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    packages = requirements("\n".join(cell["source"] for cell in code))
    start = START[:1] if is_lab else START[:2]
    for cell in [] if is_lab else code:  # a lab has its kernel to itself
        if NEEDS_A_PROCESS.search(cell["source"]):
            cell["source"] = f"%%alone\n{cell['source']}"
            start = START
    install = f"%pip install --quiet {packages}\n\n{''.join(start).rstrip()}"
    where = f"[{title}]({address})" if is_published else title
    about = f"**{where}**\n\n{BOOK} {LAB if is_lab else CHAPTER}"
    cells[:0] = [text_cell(about), code_cell(install, {})]
    for number, cell in enumerate(cells):
        cell["id"] = f"cell-{number}"  # the same in each build
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    form = {"nbformat": 4, "nbformat_minor": 5, "metadata": metadata, "cells": cells}
    return json.dumps(form, indent=1, ensure_ascii=False) + "\n"

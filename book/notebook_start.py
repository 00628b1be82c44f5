# ruff: noqa: E402
"""What stands below "%pip install" in the first cell of a notebook: of a lab the first
part, of a chapter two, and three if a program of it needs a process of its own."""

# %%
import sys
from importlib.metadata import version

for package in ["keras", "matplotlib", "numpy", "scikit-learn", "tensorflow"]:
    loaded = sys.modules.get(package.replace("scikit-learn", "sklearn"))
    if loaded and loaded.__version__ != version(package):
        raise RuntimeError(
            f"{package} {version(package)} is installed now, but this kernel had"
            f" loaded {loaded.__version__}: restart it, and run this cell again"
        )

# %%
import os
import tempfile

import tensorflow as tf
from IPython import get_ipython

_folder = tempfile.TemporaryDirectory()


def start_afresh(info):
    """Give the next cell an empty folder, no seed, and all names untaken."""
    global _folder
    last, _folder = _folder, tempfile.TemporaryDirectory()
    os.chdir(_folder.name)
    last.cleanup()
    tf.random.set_seed(None)
    tf.keras.utils.clear_session()


tf.get_logger().setLevel("WARNING")
get_ipython().events.register("pre_run_cell", start_afresh)

# %%
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
        display(Image(picture))

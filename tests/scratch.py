"""A scratch copy of the book, in which faults are planted, and runs of its suite."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from book import ROOT

CODE = '```python title="NAME.py"\n--8<-- "faults/NAME/NAME.py"\n```\n'
OUTPUT = '\n``` { .text .output }\n--8<-- "faults/NAME/NAME.out"\n```\n'
PAGE = "# Fault\n\n" + CODE
# What an author or a machine may have set. HOME cannot be written, even by root.
HOSTILE = {
    "COLUMNS": "40",
    "FORCE_COLOR": "1",
    "HOME": os.devnull,
    "KERAS_BACKEND": "jax",
    "LANG": "tr_TR.ISO-8859-9",
    "LC_ALL": "C",
    "MATPLOTLIBRC": os.devnull,
    "MPLBACKEND": "TkAgg",
    "MPLCONFIGDIR": os.devnull,
    "PYTHONCOERCECLOCALE": "0",
    "PYTHONHASHSEED": "0",
    "PYTHONIOENCODING": "latin-1",
    "PYTHONOPTIMIZE": "2",
    "PYTHONSAFEPATH": "1",
    "PYTHONUTF8": "0",
    "PYTHONWARNINGS": "error::ResourceWarning",
    "TF_CONFIG": '{"cluster": {"worker": ["10.0.0.1:1", "10.0.0.2:1"]}}',
    "TF_USE_LEGACY_KERAS": "1",
    "TF_XLA_FLAGS": "--tf_xla_auto_jit=2",
    "TZ": "Asia/Tokyo",
    "all_proxy": "http://10.0.0.1:1",
    "http_proxy": "http://10.0.0.1:1",
}


class Fault(NamedTuple):
    """A chapter's text, its files in snippets/, the line of the chapter at which
    it must fail (None: it must pass), and what the report must say."""

    chapter: str
    files: dict[str, str]
    line: int | None
    says: tuple[str, ...]


def prints(program: str, line: int | None, *says: str, out: str | None = None) -> Fault:
    """A chapter with one program, and with an output fence if it has an output."""
    files = {".py": program} if out is None else {".py": program, ".out": out}
    return Fault(PAGE + ("" if out is None else OUTPUT), files, line, says)


def scratch_copy(folder: Path, tensorflow: bool = False) -> Path:
    """The machinery and its tests without these, around a book with one empty page and
    what editors leave. The server has no TensorFlow where no fault needs it."""
    for name in ("book", "tests"):
        ignored = shutil.ignore_patterns("__pycache__", "test_guards.py")
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    for name in ("docs/faults", "snippets/faults", "screenshots"):
        (folder / name).mkdir(parents=True)
    names = ("conftest.py", "pyproject.toml", "mkdocs.yml", "docs/ruff.toml")
    for file in (*(ROOT / name for name in names), *ROOT.glob("snippets/[a-z]*.*")):
        shutil.copy(file, folder / file.relative_to(ROOT))
    for name in ("requirements", "docs/stylesheets", "docs/javascripts"):
        (folder / name).symlink_to(ROOT / name)
    (folder / "docs" / "screenshots").symlink_to("../screenshots")
    (folder / "docs" / "index.md").write_text("# Home\n")
    config = (folder / "mkdocs.yml").read_text()
    before, _, rest = config.partition("nav:")
    after = rest.partition("\n\n")[2]
    (folder / "mkdocs.yml").write_text(f"{before}nav:\n  - Home: index.md\n\n{after}")
    (folder / "only_here.py").write_text("")
    if not tensorflow:
        change(folder / "book" / "preload.py", r".*(tensorflow|kernels).*\n", "")
    for place in ("docs/faults/healthy.md", "snippets/faults/healthy/healthy.py"):
        file = folder / place
        (file.parent / ".ipynb_checkpoints").mkdir(parents=True)
        (file.parent / f".#{file.name}").symlink_to("me@litter.1")
        for name in (".ipynb_checkpoints/{}", "{}~", "#{}#", ".{}", ".DS_Store"):
            (file.parent / name.format(file.name)).write_text("```python\nlitter(\n")
    (folder / "screenshots" / ".DS_Store").write_text("litter")
    return folder


def copy_of_the_book(folder: Path) -> Path:
    """All that the builders read, in another folder."""
    for name in ("book", "docs", "snippets", "screenshots", "requirements"):
        shutil.copytree(ROOT / name, folder / name, symlinks=True)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    return folder


def change(file: Path, pattern: str, replacement: str) -> None:
    text, number = re.subn(pattern, replacement, file.read_text(encoding="utf-8"))
    assert number, f"{pattern} is not in {file}"
    file.write_text(text, encoding="utf-8")


def plant(folder: Path, name: str, fault: Fault) -> None:
    chapter = folder / "docs" / "faults" / f"{name}.md"
    chapter.write_text(fault.chapter.replace("NAME", name), encoding="utf-8")
    for suffix, text in fault.files.items():
        file = folder / "snippets" / "faults" / name / f"{name}{suffix}"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode().replace(b"LATIN", b"x\xb2"))
    if fault.files:
        chapter.with_suffix("").symlink_to(f"../../snippets/faults/{name}")


def command(*arguments: str) -> list[str]:
    tests = [sys.executable, "-m", "pytest", "-v", "--color=no", "-pno:cacheprovider"]
    return [*tests, *arguments]


def run_suite(folder: Path, *arguments: str, before: tuple = (), **environment) -> str:
    """What pytest reports of the book in this folder; it must end by itself."""
    result = subprocess.run(
        [*before, *command(f"--basetemp={folder}-tmp", *arguments)],
        cwd=folder,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **environment},
        capture_output=True,
        encoding="utf-8",
        errors="backslashreplace",
        timeout=600,
    )
    return f"{result.stdout}{result.stderr}\nexit status {result.returncode}"


def contents(folder: Path) -> set[Path]:
    """What is there, but for caches."""
    caches = {"__pycache__", ".cache"}
    return {path for path in folder.rglob("*") if not caches & {*path.parts}}

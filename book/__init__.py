"""The machinery of the book: how a program is run, how a chapter is checked, and what
makes pages of Markdown. The book itself is in docs/, snippets/ and screenshots/."""

import os
import re
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
DOCS, SNIPPETS = ROOT / "docs", ROOT / "snippets"
SCREENSHOTS = ROOT / "screenshots"
EXTRAS = ROOT / ".venv" / "extras"  # for the programs that begin with "# pip install"
LIGHT, DARK = SNIPPETS / "light.mplstyle", SNIPPETS / "dark.mplstyle"
# A program that starts processes: it takes longer, and has the processors to itself.
PROCESSES = re.compile(r"^import (?:multiprocessing|subprocess)$", re.MULTILINE)


def files(folder: Path, pattern: str) -> list[Path]:
    """The files in a folder, however deep, but not what editors and systems leave:
    locks, backups, .DS_Store, .ipynb_checkpoints."""
    return sorted(
        path
        for path in folder.rglob(pattern)
        if path.is_file()
        and not any(
            part.startswith((".", "#")) or part.endswith("~")
            for part in path.relative_to(folder).parts
        )
    )


def write(path: Path, content: bytes) -> None:
    """Write a file at once: whoever is interrupted, or reads meanwhile, finds the old
    file or the new one, never half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as new:
        try:
            new.write(content)
            new.close()
            os.chmod(new.name, 0o644)
            os.replace(new.name, path)
        except BaseException:
            os.unlink(new.name)
            raise

"""The book built with Zensical, Material's successor, from the same sources:
python -m book.zensical [FOLDER]. Zensical ignores plugins and hooks, so it is given the
labs as Markdown, in a copy of the sources."""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from book import DOCS, ROOT, files, labs

LAB = re.compile(r"(\]\([^)\s]*\blab|: week-\d+/lab)\.py\b")  # in a link, in the nav


def build(folder: Path) -> int:
    """Write the site to a folder. Not 0 if Zensical says anything but that all is well:
    it goes on when an extension of ours has logged an error."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch).resolve()
        shutil.copytree(
            DOCS, copy / "docs", ignore=shutil.ignore_patterns("lab.*", ".*")
        )
        (copy / "book").symlink_to(ROOT / "book")  # the templates
        chapters, written_labs = files(DOCS, "*.md"), files(DOCS, "lab.py")
        for source in [ROOT / "mkdocs.yml", *chapters, *written_labs]:
            is_lab = source.suffix == ".py"
            text = labs.markdown(source) if is_lab else source.read_text("utf-8")
            name = str(source.relative_to(ROOT)).replace("lab.py", "lab.md")
            (copy / name).write_text(LAB.sub(r"\1.md", text), encoding="utf-8")
        config = copy / "mkdocs.yml"
        command = [sys.executable, "-m", "zensical", "build", "--strict", "-f", config]
        run = subprocess.run(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
        print(run.stderr, end="", file=sys.stderr)
        if run.returncode == 0:
            shutil.rmtree(folder, ignore_errors=True)
            shutil.move(copy / "site", folder)
    return run.returncode or int(run.stderr.strip() != "No issues found")


if __name__ == "__main__":
    sys.exit(build(Path(*sys.argv[1:] or ["site-zensical"])))

"""What docs/verified.md, README and CHANGELOG count is what is in the tree:
`pytest --update tests/test_verified.py` writes snippets/verified.md anew."""

import re

import pytest
from test_guards import FAULTS, LAB_FAULTS, PROSE_FAULTS, SITE_FAULTS
from test_notebooks import PAGES as NOTEBOOKS
from test_symbols import compare

from book import DOCS, ROOT, SCREENSHOTS, SNIPPETS, files
from book.notebooks import pins

PACKAGES = ("tensorflow", "keras", "numpy", "matplotlib", "scikit-learn")
PROGRAMS = files(SNIPPETS, "*.py")
PICTURES = files(SCREENSHOTS, "*.png")
COUNTS = {
    "programs": len(PROGRAMS),
    "figures": sum(f"{path.stem}-dark.png" in map(str, PICTURES) for path in PICTURES),
    "chapters": len(files(DOCS, "week-*/*.md")),
    "labs": len(files(DOCS, "lab.py")),
    "notebooks": len(NOTEBOOKS),
}


def table() -> str:
    """snippets/verified.md: the versions of the lock, and what a run goes through."""
    faults = len(FAULTS) + len(SITE_FAULTS) + len(LAB_FAULTS) + len(PROSE_FAULTS)
    rows = {
        "programs run, each alone": len(PROGRAMS),
        "outputs compared": len(files(SNIPPETS, "*.out")) + COUNTS["labs"],
        "pictures drawn and compared": len(PICTURES),
        "notebooks executed": len(NOTEBOOKS),
        "pages opened in a browser, light and dark": len(files(DOCS, "*.md"))
        + COUNTS["labs"],
        "faults planted, to see that they are found": faults,
    }
    pinned = {name: pins()[name] for name in PACKAGES}
    versions = ", ".join(
        f"{name} " + " or ".join(re.findall("==([^ ;]+)", " ".join(requirements)))
        for name, requirements in pinned.items()
    )
    lines = [f"A run has {versions}, and goes through:", "", "| what | number |"]
    lines += ["|---|--:|", *(f"| {what} | {n} |" for what, n in rows.items()), ""]
    return "\n".join(lines)


def test_the_page_on_verification_counts_what_there_is(pytestconfig):
    compare(SNIPPETS / "verified.md", table(), pytestconfig)


@pytest.mark.parametrize("name", ["README.md", "CHANGELOG.md", "docs/index.md"])
def test_other_counts_are_right(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    for number, what in re.findall(rf"\b(\d+) ({'|'.join(COUNTS)})\b", text):
        line = text[: text.index(f"{number} {what}")].count("\n") + 1
        assert int(number) == COUNTS[what], f"{name}:{line}: there are {COUNTS[what]}"

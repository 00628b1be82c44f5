"""The built site: no broken link, and no code that is not a tested file."""

import re

from bs4 import BeautifulSoup

from conftest import DOCS, SNIPPETS

LINK = re.compile(r"Doc file '(?P<file>[^']+)' contains .*? '(?P<target>[^']+)'")
NOT_IN_NAV = re.compile(r"^ +- (?P<file>\S+)")


def where(line: str) -> str:
    """ "docs/FILE:LINE: " for a line of MkDocs' log that is about a chapter, or ""."""
    found = LINK.search(line) or NOT_IN_NAV.search(line)
    if not found:
        return ""
    number, target = 1, found.groupdict().get("target")
    if target:
        before = (
            (DOCS / found["file"])
            .read_text(encoding="utf-8")
            .partition(f"]({target}")[0]
        )
        number += before.count("\n")
    return f"docs/{found['file']}:{number}: "


def test_the_build_has_no_warning(site):
    report = "\n".join(where(line) + line for line in site.log.splitlines())
    assert site.status == 0 and "WARNING" not in report, report


def test_every_shown_program_and_output_is_a_tested_file(site):
    """Whatever the spelling of a fence: what a page shows as Python, or marks as
    an output, is the content of a file that the suite runs or compares."""
    tested = {
        suffix: {p.read_text(encoding="utf-8") for p in SNIPPETS.rglob(f"*{suffix}")}
        for suffix in (".py", ".out")
    }
    faults, seen = [], 0
    for page in site.pages:
        soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
        for block in soup.select("article .highlight"):
            classes = " ".join(block["class"])
            suffix = ".out" if "output" in classes else ".py"
            if suffix == ".py" and "python" not in classes.lower():
                continue
            seen += 1
            code = block.find("code").get_text()
            if code not in tested[suffix]:
                faults.append(
                    f"{page.relative_to(site.folder)}: no {suffix} file in snippets/"
                    f" holds what it shows:\n{code}"
                )
    assert seen, "no page shows any program"
    assert not faults, "\n".join(faults)

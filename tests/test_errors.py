"""The pages on errors: each entry has its parts, and docs/errors.md lists every error
that a program of the book prints. `pytest --update tests/test_errors.py` writes it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from test_site import article
from test_symbols import book, compare

from book import DOCS, SNIPPETS, files

ENTRIES = files(DOCS / "errors", "*.md")
# Of Python, TensorFlow and Keras; a MeanSquaredError is a loss.
NAME = re.compile(r"\b(?!Mean)[A-Z]\w*(?:Error|Exception|Warning)\b")
CAUGHT = re.compile(r"except \(?([\w., ]+?)\)? as (\w+):\s(.*?)(?=\n\S|\Z)", re.S)
MARKUP, ESCAPED = re.compile(r"([][`*_<])"), r"\\\1"


def printed(program: str, output: str) -> set[str]:
    """The names of the errors that an output shows: named there, or caught by the
    program that prints their message."""
    names = set(NAME.findall(output))
    for caught, variable, then in CAUGHT.findall(program):
        if re.search(rf"\b{variable}\b", then):
            names |= {*NAME.findall(caught)} - {"AssertionError"}  # of an exercise
    return names


def errors(site) -> Iterator[tuple[str, Path, str]]:
    """Each error that a program prints, its page, and a link to its section."""
    for title, page in book(site):
        if page == DOCS / "errors.md" or page.suffix == ".py":  # a lab only checks
            continue
        heading, program, seen = None, "", set()
        selected = "h1, h2, h3, h4, .language-python pre, .output pre"
        for tag in article(site, page).select(selected):
            if tag.name != "pre":
                heading = tag
            elif not tag.find_parent(class_="output"):
                program = tag.get_text()
            else:
                words = heading.get_text().removesuffix("¶").strip()
                words = words if page in ENTRIES else f"{title}: {words}"
                address = f"{page.relative_to(DOCS).as_posix()}#{heading['id']}"
                link = f"[{MARKUP.sub(ESCAPED, words)}]({address})"
                for name in printed(program, tag.get_text()) - seen:
                    yield name, page, link
                    seen.add((name, link))


def listing(site) -> str:
    """snippets/errors.md: under each name first what explains it."""
    explained: dict[str, list[str]] = {}
    also: dict[str, list[str]] = {}
    for name, page, link in errors(site):
        links = (explained if page in ENTRIES else also).setdefault(name, [])
        if link not in links:
            links.append(link)
    lines = []
    for name in sorted({*explained, *also}):
        lines.append(f"`{name}`")
        if name in explained:
            lines.append(f":   {' · '.join(explained[name])}\n")
        if name in also:
            lines.append(f":   In the chapters: {' · '.join(also[name])}\n")
    return "\n".join(lines)


def test_the_list_has_every_error_that_a_program_prints(site, pytestconfig):
    compare(SNIPPETS / "errors.md", listing(site), pytestconfig)


def entries() -> list:
    return [
        pytest.param(page, entry, id=f"{page.stem}-{entry.partition(' { #')[0][:40]}")
        for page in ENTRIES
        for entry in page.read_text("utf-8").split("\n### ")[1:]
    ]


@pytest.mark.parametrize(("page", "entry"), entries())
def test_an_entry_has_the_message_the_cause_the_cure_and_the_chapter(page, entry):
    assert re.search(r"^[^\n]{5,70} \{ #[\w-]+ \}\n", entry), "a heading and an anchor"
    parts = re.split(r"^\*\*(?:Why|What cures it)\.\*\*", entry, flags=re.M)
    assert len(parts) == 3, "expected **Why.**, and then **What cures it.**"
    assert ".py" in parts[0] and ".out" in parts[0], "the program that shows it"
    assert ".py" in parts[2], "the program that is cured"
    assert "In the book: [" in parts[2], "the chapter that explains it"


def test_there_are_enough():
    assert len(entries()) >= 60

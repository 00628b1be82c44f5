"""Everything has its place: no file without a use, no use without a file."""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from mkdocs.utils import is_markdown_file

from book import DOCS, ROOT, SCREENSHOTS, SNIPPETS, files
from book.check_chapter import PICTURE_NAME, VALUES_NAME
from book.run_snippet import starts_processes

LAB_PICTURE = re.compile(r"week-\d-lab-\d+\.png")
PROGRAMS = files(SNIPPETS, "*.py")
# The task that runs through the book, in its forms: pages show how one became another.
GROWS = re.compile(r'^ *--diff-- "(.+)" "(.+)"$', re.MULTILINE)


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def chapter_of(snippet: Path) -> Path:
    """The slug is the address: snippets/A/B/NAME.py belongs to docs/A/B.md."""
    return DOCS / snippet.parent.relative_to(SNIPPETS).with_suffix(".md")


def test_every_snippet_is_collected_as_an_example():
    """Counted in a collection of its own, so that a suite which finds nothing,
    or less than there is, fails."""
    listing = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "docs"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    ).stdout
    collected = Counter(
        line.split("::")[0] for line in listing.splitlines() if "::" in line
    )
    expected = Counter(
        chapter_of(program).relative_to(ROOT).as_posix() for program in PROGRAMS
    )
    assert expected, "there is no snippet at all"
    assert collected == expected


def test_every_page_is_collected():
    """MkDocs makes pages of other suffixes too, which Sybil does not read."""
    faults = [
        f"{page.relative_to(ROOT)}:1: expected the suffix .md"
        for page in files(DOCS, "*")
        if is_markdown_file(page.name) and page.suffix != ".md"
    ]
    assert not faults, "\n".join(faults)


def test_every_snippet_has_its_place_in_its_chapter():
    faults = []
    for program in PROGRAMS:
        chapter = chapter_of(program)
        include = f'--8<-- "{program.relative_to(SNIPPETS).as_posix()}"'
        times = text(chapter).count(include) if chapter.is_file() else 0
        if times != 1:
            faults.append(
                f"{program.relative_to(ROOT)}:1: {chapter.relative_to(ROOT)} includes"
                f" it {times} times, expected once; include it or delete it"
            )
    assert not faults, "\n".join(faults)


def test_no_snippet_hides_a_module_of_python():
    """`import pickle` in pickle.py would import the program itself."""
    taken = [
        f"{program.relative_to(ROOT)}:1: {program.stem} is a module of Python's"
        for program in PROGRAMS
        if program.stem in sys.stdlib_module_names
    ]
    assert not taken, "\n".join(taken)


def test_nothing_is_tracked_that_git_ignores_or_that_leads_out_of_the_book():
    """Such as .venv, or a link to one: a clone would get it, and could not be built."""

    def tracked(*options):
        command = ["git", "ls-files", "-z", *options]
        found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        return found.stdout.split("\0")[:-1]

    ignored = tracked("--cached", "--ignored", "--exclude-standard")
    assert not ignored, f"git rm --cached {' '.join(ignored)}"
    links = [
        f"{name}: a link to {(ROOT / name).readlink()}, which is no file of the book"
        for name in tracked()
        if (ROOT / name).is_symlink()
        and not (ROOT / name).resolve().is_relative_to(ROOT.resolve())
    ]
    assert not links, "\n".join(links)


def test_every_output_has_its_program():
    orphans = [
        f"{output.relative_to(ROOT)}:1: no {output.stem}.py beside it prints this"
        for output in files(SNIPPETS, "*.out")
        if not output.with_suffix(".py").is_file() or not output.stat().st_size
    ]
    assert not orphans, "\n".join(orphans)


def test_every_picture_is_drawn_by_a_snippet():
    drawn = Counter(
        name
        for program in PROGRAMS
        for kind in (PICTURE_NAME, VALUES_NAME)
        for name in kind.findall(text(program))
    )
    twice = [name for name, times in drawn.items() if times > 1]
    assert not twice, f"named by more than one snippet: {twice}"
    orphans = [
        f"screenshots/{picture.name}: no snippet draws it, delete one or write one"
        for picture in files(SCREENSHOTS, "*")
        if picture.name.replace("-dark.png", ".png") not in drawn
        and not LAB_PICTURE.fullmatch(picture.name)  # see test_notebooks.py
    ]
    assert not orphans, "\n".join(orphans)


def test_the_glossary_says_what_the_tooltips_say():
    page = re.findall(r"^(.+)\n:   (.+)$", text(DOCS / "glossary.md"), re.M)
    tooltips = re.findall(r"^\*\[(.+)\]: (.+)$", text(SNIPPETS / "glossary.md"), re.M)
    assert page, "docs/glossary.md defines nothing"
    assert page == tooltips


GROWN = {
    name
    for page in files(DOCS, "*.md")
    for pair in GROWS.findall(text(page))
    for name in pair
}


@pytest.mark.parametrize(
    "program", PROGRAMS, ids=lambda path: path.relative_to(SNIPPETS).as_posix()
)
def test_snippet_has_a_length_that_can_be_read(program):
    """A figure costs lines, and so do a strategy, and the check of an exercise; setting
    up processes costs more, and most a picture that moves, which is described once, for
    both who draw it. What grows through the book ends with all of it."""
    source = text(program)
    longer = PICTURE_NAME.search(source) or "tf.distribute" in source
    processes = starts_processes(program) or "import ray" in source
    most = 67 if processes else 50 if longer else 30
    if program.stem in ("exercise_build", "solution_build"):
        most = max(most, 55)
    if program.relative_to(SNIPPETS).as_posix() in GROWN:
        most = 110 if "tf.distribute" in source else 55
    if VALUES_NAME.search(source):
        most = 120
    if program.name == "train.py":  # what is submitted, of which the page explains all
        most = 150
    lines = source.count("\n")
    assert 3 <= lines <= most, f"{program.relative_to(ROOT)}:1: {lines} lines"


KINDS = ["Predict", "Change", "Break", "Build", "Explain"]
CHAPTERS = files(DOCS, "week-*/*.md")


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_exercises_have_hints_and_a_build_has_its_check(chapter):
    """Five kinds, a hint before each solution; what a reader completes differs from its
    solution in the gap alone, and says so when it is run."""
    page, snippets = text(chapter), SNIPPETS / chapter.relative_to(DOCS).with_suffix("")
    exercises = page.partition("\n## Exercises\n")[2].split("\n### ")[1:]
    kinds = [f"{number}. {kind}" for number, kind in enumerate(KINDS, 1)]
    assert [exercise.partition("\n")[0] for exercise in exercises] == kinds
    for exercise in exercises:
        folded = re.findall(r'^\?\?\? \w+ "(.+)"$', exercise, re.M)
        assert folded[-2:] == ["Hint", "Solution"], f"{exercise[:20]!r}: {folded}"
    gap, filled = (
        text(snippets / f"{kind}_build.py") for kind in ("exercise", "solution")
    )
    assert "...  # your code\n" in gap
    assert "...  # your code\n" not in filled
    assert gap.partition("\ndef check(")[1:] == filled.partition("\ndef check(")[1:]
    assert text(snippets / "exercise_build.out").startswith("not yet: ")
    assert text(snippets / "solution_build.out").startswith("right: ")


@pytest.mark.parametrize("arguments", [["check"], ["format", "--check"]])
def test_code_is_formatted_and_clean(arguments):
    result = subprocess.run(
        [sys.executable, "-m", "ruff", *arguments, "."],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, (
        f"{result.stdout}{result.stderr}\nTo mend what can be mended: make format"
    )


def pins(name: str) -> dict[str, str]:
    """{package and marker: version} of a lock."""
    lines = re.findall(
        r"^(\S+)==(\S+)(.*) \\$", text(ROOT / "requirements" / name), re.M
    )
    return {package + marker: version for package, version, marker in lines}


def test_the_locks_agree():
    """What both have has one version; the site needs nothing that the tests lack."""
    site, tests = pins("site.txt"), pins("tests.txt")
    assert site, "requirements/site.txt pins nothing"
    differ = {name for name in site if site[name] != tests.get(name)}
    assert not differ, f"expected the same in both locks: {differ}; run: make lock"
    assert "tensorflow" not in site

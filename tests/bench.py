"""make bench: the figures of README and CONTRIBUTING. Where the minutes of the last
whole run of the tests went (from .cache/tests.xml), how soon `mkdocs serve` answers and
a saved word is on its page, and what isolation costs: seconds of wall time, pytest's
own start included."""

import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

from scratch import change, copy_of_the_book
from test_small_book import served

from book import ROOT

CHAPTER = "docs/week-1/tensors.md"


def minutes() -> None:
    """The last whole run, by its files; all chapters together."""
    report, seconds = ROOT / ".cache" / "tests.xml", Counter()
    if not report.is_file() or report.read_text("utf-8").count("<testcase") < 1000:
        sys.exit("make bench: first a whole run of the tests: make test")
    for case in ElementTree.parse(report).iter("testcase"):
        name = case.get("classname").removeprefix("tests.").replace(".", "/")
        name = "chapters" if not name.startswith("test_") else name
        seconds[name] += float(case.get("time"))
    print("| what | minutes |\n|---|---:|")
    for name, taken in [*seconds.most_common(), ("all of it", seconds.total())]:
        print(f"| {name} | {taken / 60:.1f} |")


def serving() -> None:
    """A server of the book, from clean caches."""
    with tempfile.TemporaryDirectory() as name:
        book = copy_of_the_book(Path(name, "book"))
        start = time.perf_counter()
        with served(book) as read:
            wait(read, "", "What is a tensor")
            print(f"\nmkdocs serve answers after {time.perf_counter() - start:.1f} s,")
            start = time.perf_counter()
            change(book / CHAPTER, "# What is a tensor", "# Whatever this is")
            wait(read, "week-1/tensors/", "Whatever this is")
            print(f"a saved word is there after {time.perf_counter() - start:.1f} s.\n")


def wait(read, uri: str, words: str) -> None:
    """Until the page has the words; TimeoutError after two minutes."""
    end = time.monotonic() + 120
    while words not in read(uri):
        if time.monotonic() > end:
            raise TimeoutError(f"{uri} does not say {words!r}")
        time.sleep(0.05)


def isolation() -> None:
    """The programs of one chapter, each alone."""
    print(f"| {CHAPTER} | seconds |\n|---|---:|")
    for how, options in (("in forks", []), ("in fresh interpreters", ["--fresh"])):
        command = [sys.executable, "-m", "pytest", "-q", CHAPTER, *options]
        start = time.perf_counter()
        subprocess.run(
            [*command, "--junitxml=/dev/null"],
            cwd=ROOT,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        print(f"| {how} | {time.perf_counter() - start:.1f} |", flush=True)


if __name__ == "__main__":
    minutes()
    serving()
    isolation()

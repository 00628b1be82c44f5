"""What a reader pastes or types into the search is among its first three results."""

import re

import pytest
from in_browser import visit
from playwright.sync_api import TimeoutError as TooLate

from book import DOCS, SNIPPETS, files
from book.run_snippet import text

ENTRY = re.compile(
    r'^### ([^\n]+) \{ #([\w-]+) \}$.*?^--8<-- "(errors/\S+\.out)"$', re.M | re.S
)
IS_MESSAGE = re.compile(r"Error\b|Warning\b|([a-z]+ ){6}")
PRINTED = re.compile(r"^[\d.]+ ")  # before it; without it, two entries have one message
LINE = 'File "/home/me/train.py", line 12, in <module>'
OF_AN_OP = r"\b((?:InvalidArgument|ResourceExhausted)Error):"
BEFORE = (
    r"tensorflow.python.framework.errors_impl.\1: {{function_node __wrapped__AddV2"
    r"_device_/job:localhost/replica:0/task:0/device:CPU:0}}"
)
WORDS = {  # {what people call it: where the book has it}
    "retracing": ["errors/graphs#retracing", "week-3/tf-function#too-many-graphs"],
    "reproducible": ["errors/saving#needs-a-seed", "week-2/in-practice#seeds"],
    "frozen weights": [
        "week-2/in-practice#freeze-layers",
        "week-3/graph-training#what-is-frozen",  # has a link to it
    ],
    "OOM": ["errors/saving#out-of-memory"],
    "VRAM": ["errors/saving#out-of-memory"],
    "early stopping": ["week-2/real-data#stop-early"],
    "resume": ["errors/saving#begins-at-zero", "week-2/real-data#what-must-be-in-it"],
}
# A page and, below it, the section that answers are two results; the rest is folded.
FOUND = """wanted => {
  const links = [...document.querySelectorAll("a.md-search-result__link")]
  return links.filter(a => a.checkVisibility()).slice(0, 3)
    .map(a => a.href.replace(/([/]|[.]html)?([?].*?)?(?=#|$)/, ""))
    .some(address => wanted.some(end => address.endsWith(`/${end}`)))
}"""


def searches() -> dict[str, list[str]]:
    """{what is pasted: the sections that answer}: the whole message of an error, as a
    traceback has it; a silent failure has none, and is searched by its heading."""
    found: dict[str, list[str]] = {}
    for page in files(DOCS / "errors", "*.md"):
        for heading, anchor, output in ENTRY.findall(text(page)):
            said = PRINTED.sub("", " ".join(text(SNIPPETS / output).split()))
            query = heading.replace("`", "")
            if IS_MESSAGE.search(said):
                query = f"{LINE} {re.sub(OF_AN_OP, BEFORE, said)}"
            found.setdefault(query, []).append(f"errors/{page.stem}#{anchor}")
    return {**found, **WORDS}


@pytest.mark.parametrize("place", ["on a server", "in a folder"])
def test_search_finds_messages_and_what_people_call_things(new_page, request, place):
    page = new_page()
    site = {"on a server": "address", "in a folder": "offline_site"}[place]
    visit(page, request.getfixturevalue(site))
    page.keyboard.press("/")
    faults, field = [], page.locator("input[name=query]")
    found = page.locator("a.md-search-result__link")
    for query, wanted in searches().items():
        field.fill("")
        found.first.wait_for(state="detached")
        page.keyboard.insert_text(query)  # as a mouse pastes it: no key is pressed
        try:
            page.wait_for_function(FOUND, arg=wanted, timeout=4_000)
        except TooLate:
            seen = found.evaluate_all("all => all.map(a => a.pathname + a.hash)")
            faults.append(f"{query}: {wanted} is not among the first of {seen[:6]}")
    assert not faults, "\n".join(faults)
    assert page.problems == []

"""The built site in a real browser, on a phone and on a desktop, light and dark, before
Material's script has come and after."""

import os
import re
import threading
import time
from concurrent.futures import Future
from itertools import pairwise
from pathlib import Path

import jupytext
import pytest
from in_browser import (
    BROWSER,
    CLOSE_BLOCKS,
    COUNT_SHIFTS,
    LOOK,
    OPEN_BLOCKS,
    PAGES,
    PICTURES_ARE_THERE,
    SCROLL_TO_THE_FOOT,
    STARTED,
    axe,
    begin,
    contrast,
    faults_of_layout,
    reader,
    set_scheme,
    visit,
)
from playwright.sync_api import sync_playwright

from book import DOCS, SNIPPETS
from book.run_snippet import begun

# What a page may cost a reader, a little above today's heaviest.
MOST = {
    "bytes of a first visit, compressed, without pictures": 110_000,
    "requests of a first visit, without pictures": 9,
    "elements": 4_800,
    "layout shift": 0.001,
}
# What axe looks for where it does not look for all: what hangs on the words of a page.
IN_EACH_PAGE = ("image-alt", "link-name", "heading-order", "empty-heading")
ON_A_DESKTOP_TOO = "week-1/tensors/"
A4 = {"width": 627, "height": 900}  # between its margins
CUT = """() => [...document.querySelectorAll("article *")]  // 12 px: the rim of code
  .filter(e => e.scrollWidth > e.clientWidth + 12 && e.clientWidth
            || e.getBoundingClientRect().right > innerWidth + 12)
  .map(e => e.outerHTML.slice(0, 120))"""
# Without a move Material's script comes after 4 s: on a busy machine, too soon. And the
# headless shell may say that the mouse has moved to the corner.
UNTIL_A_MOVE = """const later = setTimeout;
window.setTimeout = (f, ms, ...rest) => later(f, ms === 4000 ? 2e9 : ms, ...rest);
addEventListener("pointermove", e => e.x || e.y || e.stopImmediatePropagation(), true);
"""
FRAMES = "new Promise(d => requestAnimationFrame(() => requestAnimationFrame(d)))"
UNREACHED = """() => [...document.querySelectorAll("article *")].filter(e =>
  e.scrollWidth > e.clientWidth + 1 && e.checkVisibility() && e.tabIndex < 0
  && ["auto", "scroll"].includes(getComputedStyle(e).overflowX)
  && !e.querySelector("a[href], button, input, [tabindex]"))
  .map(e => e.outerHTML.slice(0, 120))"""
COPY = """async () => {
  let copied;  // what clipboard.js has selected, in a field of its own
  addEventListener("copy", () => copied = document.activeElement.value);
  const found = [];
  for (const block of document.querySelectorAll(".highlight:has(button)")) {
    const code = block.querySelector("code").textContent;
    const title = block.querySelector(".filename")?.innerText ?? "";
    const button = block.querySelector("button");
    button.scrollIntoView({ block: "center" });
    const { x, y, width, height } = button.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    copied = "nothing";
    button.click();
    found.push({
      title, code,
      copied: button.contains(top) ? copied : "its button is covered",
      output: block.matches(".output"),
      python: block.matches(".language-python, .language-py"),
    });
  }
  let clipboard = "";  // it is written while the script goes on
  for (let tries = 0; found.length && clipboard !== copied && tries < 200; tries++) {
    await new Promise(requestAnimationFrame);
    clipboard = await navigator.clipboard.readText();
  }
  if (found.length) found.at(-1).copied = clipboard;
  return found;
}"""


def leaving(page, place: str) -> list[str]:
    """The requests of a page that leave the site."""
    own = (place, "data:", "blob:")
    return [r.url for r in page.requests if not r.url.startswith(own)]


def faults_of_pictures(page, scheme: str) -> dict[str, list]:
    """{what is wrong: where} with the pictures of a page in a scheme, or moves."""
    seen = page.evaluate(LOOK)
    other = {"light": "#only-dark", "dark": "#only-light"}[scheme]
    of_labs = [source for source in seen["sources"] if "#only-" not in source]
    shown_once = 2 * len(seen["sources"]) - len(of_labs) == seen["pictures"]
    stops_once = 2 * len(seen["stops"]) == seen["links"]
    hidden = [a for a in seen["stops"] if ("-dark.png" in a) != (scheme == "dark")]
    return {
        "pictures of the other scheme": [s for s in seen["sources"] if other in s],
        "a figure has one picture for each scheme": [] if shown_once else seen,
        "the keyboard stops at a hidden picture": hidden if stops_once else seen,
        "moves, for a reader who asks for less motion": seen["moving"],
    }


def faults_of_copies(blocks: list[dict], path: str) -> dict[str, list]:
    """{what is wrong: where} with what the copy buttons of a page gave."""
    copies = [f"{block['copied'].rstrip()}\n" for block in blocks]
    wrong = [b for b, c in zip(blocks, copies, strict=True) if c != b["code"]]
    given = [
        (b["title"], c) for b, c in zip(blocks, copies, strict=True) if b["python"]
    ]
    if path.endswith("lab/"):
        cells = jupytext.read(DOCS / path.replace("lab/", "lab.py")).cells
        expected = [f"{cell.source}\n" for cell in cells if cell.cell_type == "code"]
        same = [text for _, text in given] == expected
    else:
        files = (SNIPPETS / (path or "index")).glob("*.py")
        same = dict(given) == {p.name: p.read_text(encoding="utf-8") for p in files}
    return {
        "an output has one": [b for b in blocks if b["output"]],
        "a copy button does not give what is shown": wrong,
        "copy buttons do not give the programs in snippets/, or a lab's cells": (
            [] if same else given
        ),
    }


class Faults(list):
    def add(self, where: str, found: dict) -> None:
        """Note what is wrong: {what, and what to do: where it was seen}."""
        self.extend(f"{where}: {what}: {seen}" for what, seen in found.items() if seen)


def look(
    new_page, address: str, folder: Path, path: str, seen: set[str], whole: bool
) -> list[str]:
    """What is wrong with a page, and with what its buttons copy; seen are the kinds of
    text whose contrast is known. If whole, axe makes all of its audit, and the page is
    looked at without scripts, too."""
    page, faults = new_page(390, reduced_motion="reduce"), Faults()
    page.add_init_script(f"{COUNT_SHIFTS}; {UNTIL_A_MOVE}")
    page.goto(f"{address}{path}")
    shifts = page.evaluate("shifts")
    page.evaluate(OPEN_BLOCKS)
    found = page.evaluate(LOOK)
    found = {"wider than the screen": found["wider"], "scrolls": found["scrolls"]}
    found["scrolls, and no key reaches it"] = page.evaluate(UNREACHED)
    faults.add("before Material's script has come", found)
    page.evaluate(CLOSE_BLOCKS)
    page.evaluate(FRAMES)
    page.evaluate(f"shifts = {shifts}")  # those of the blocks don't count
    assert not page.evaluate(STARTED), "it has come already"
    begin(page)
    page.evaluate(SCROLL_TO_THE_FOOT)
    texts = [r for r in page.requests if r.resource_type != "image"]
    sizes = [r.sizes() for r in texts if not r.failure]
    weight = sum(s["responseBodySize"] + s["responseHeadersSize"] for s in sizes)
    elements = page.evaluate("document.querySelectorAll('*').length")
    found = (weight, len(texts), elements, page.evaluate("shifts"))
    costs = zip(MOST.items(), found, strict=True)
    blocks = []
    faults.add("too much", {k: cost > most and cost for (k, most), cost in costs})
    for scheme in ("light", "dark"):
        set_scheme(page, scheme)
        page.evaluate(OPEN_BLOCKS)
        for width in (360, 390, 1440) if scheme == "light" else (390,):
            where = f"{scheme}, {width} pixels"
            page.set_viewport_size({"width": width, "height": 900})
            faults.add(where, faults_of_layout(page))
            faults.add(where, faults_of_pictures(page, scheme))
            if width == 390 or (path == ON_A_DESKTOP_TOO and width == 1440):
                found = contrast(page, seen)
                if whole or scheme == "light":
                    rules = [] if whole and scheme == "light" else IN_EACH_PAGE
                    found += axe(page, *rules)
                faults.add(where, {"axe": found})
    if path in PAGES:
        blocks = page.evaluate(COPY)
        faults.add("copy buttons", faults_of_copies(blocks, path))
        page.get_by_role("link", name="Copy as Markdown").click()
        page.get_by_role("status").get_by_text("Copied").wait_for()
        copied = page.evaluate("navigator.clipboard.readText()")
        file = folder / f"{path.removesuffix('/') or 'index'}.md"
        same = copied == file.read_text(encoding="utf-8")
        faults.add("copy as Markdown", {"this is not the file": not same and copied})
    page.emulate_media(media="print")
    page.set_viewport_size(A4)
    faults.add("on paper", {"cut at its edge": page.evaluate(CUT)})
    faults.add("console and network", {"should say nothing": page.problems})
    faults.add("requests", {"leave the site": leaving(page, address)})
    return faults + (look_without_scripts(page, address, path) if whole else [])


def look_without_scripts(page, address: str, path: str) -> list[str]:
    """What is wrong on a phone without JavaScript."""
    faults = Faults()
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 390, "height": 900})
    devtools = page.context.new_cdp_session(page)
    devtools.send("Emulation.setScriptExecutionDisabled", {"value": True})
    page.goto(f"{address}{path}")
    for summary in page.locator("article summary").all()[:1]:
        summary.click()
        opened = page.locator("article details[open]").count()
        faults.add("no scripts", {"a block does not open": not opened})
    page.evaluate(OPEN_BLOCKS)
    faults.add("no scripts", faults_of_layout(page))
    return faults


def with_all_kinds(folder: Path) -> set[str]:
    """As few pages as have between them all kinds of elements that the book has: the
    name, the classes and the other attributes' names."""
    kinds = {
        path: {
            re.sub(r'(?<! class)="[^"]*"', "", tag)
            for tag in re.findall(
                r"<[a-z][^>]*>", (folder / path / "index.html").read_text("utf-8")
            )
        }
        for path in PAGES
    }
    chosen, left = set(), set().union(*kinds.values())
    while left:
        chosen.add(best := max(kinds, key=lambda path: len(kinds[path] & left)))
        left -= kinds[best]
    return chosen


@pytest.fixture(scope="session")
def looks(request, chromium, address, site):
    """{page: what will be found on it}: three browsers go through the selected pages,
    as soon as no programs run any more; each waits now and then."""
    tests = [t for t in request.session.items if "::test_page_is_whole[" in t.nodeid]
    found = {test.callspec.params["path"]: Future() for test in tests}
    paths, seen = list(found)[::-1], set()
    whole = PAGES if os.environ.get("AXE") == "all" else with_all_kinds(site.folder)

    def work():
        while paths and not all(program.done() for program in begun.values()):
            time.sleep(1)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(**BROWSER)
            while paths:
                path = paths.pop()
                try:
                    # A busy machine shifts what an idle one doesn't: a shift alone is
                    # looked at again.
                    tries = [seen, {*seen}, {*seen}, {*seen}]
                    for known in tries:
                        with reader(browser) as new_page:
                            faults = look(
                                new_page,
                                address,
                                site.folder,
                                path,
                                known,
                                whole=path in whole or len(found) == 1,
                            )
                        if any("layout shift" not in fault for fault in faults or [""]):
                            break
                    found[path].set_result(faults)
                except Exception as error:
                    found[path].set_exception(error)
            browser.close()

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    yield found
    paths.clear()
    for thread in threads:
        thread.join()


@pytest.fixture(scope="session", autouse=True)
def begin_looks(request) -> None:
    if any("looks" in item.fixturenames for item in request.session.items):
        request.getfixturevalue("looks")


@pytest.mark.parametrize("path", [*PAGES, "404.html"])
def test_page_is_whole(looks, path):
    """It is light, shifts nothing, loads from the site alone, and in both schemes fits
    every screen, with the pictures of the scheme, and no barrier.
    Each button copies what it promises. Without scripts it is still a page."""
    faults = looks[path].result(timeout=300)
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    "faint",
    [
        "p:last-of-type { color: #ccc }",
        "li:nth-child(3) { background: #888 }",
        "p:last-of-type { opacity: 0.3 }",
        "pre .kn { color: #ddd !important }",
    ],
)
def test_a_faint_word_among_many_is_found(new_page, address, faint):
    """Blocks that look the same are looked at once; this one does not."""
    page = new_page(390)
    visit(page, f"{address}week-1/broadcasting/")
    seen: set[str] = set()
    assert not contrast(page, seen)
    page.add_style_tag(content=f"article {faint}")
    assert contrast(page, seen)


def test_what_no_key_reaches_is_found(new_page, address):
    page = new_page(390)
    page.goto(f"{address}week-1/broadcasting/")
    assert page.evaluate(UNREACHED) == []
    page.add_style_tag(content="article p { white-space: nowrap; overflow: auto }")
    assert page.evaluate(UNREACHED)


NOTE_FOCUS = """() => {
  window.stops = [];
  document.addEventListener("focusin", ({ target }) => {
    const style = getComputedStyle(target), box = target.getBoundingClientRect();
    stops.push({
      name: target.outerHTML.slice(0, 100),
      inArticle: !!target.closest("article"),
      top: box.top + scrollY,
      visible: box.width > 0 && box.height > 0 && target.checkVisibility(),
      outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0,
    });
  });
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["week-1/derivatives/", "week-2/lab/"])
def test_keyboard_alone_reaches_everything_in_order(new_page, address, path, scheme):
    """Tab goes through the text from top to bottom, shows where it is, reaches each
    link, block and button, and Enter opens a block."""
    page = new_page(color_scheme=scheme)
    visit(page, f"{address}{path}")
    page.evaluate(NOTE_FOCUS)
    places: list[bool] = []
    while True not in places or places[-1]:  # until the text, and then until past it
        assert len(places) < 600
        for _ in range(20):
            page.keyboard.press("Tab")
        places = page.evaluate("stops.map(stop => stop.inArticle)")
    stops = [stop for stop in page.evaluate("stops") if stop["inArticle"]]
    hidden = [stop["name"] for stop in stops if not stop["visible"]]
    assert not hidden, "focus goes where nothing is seen"
    unmarked = [stop["name"] for stop in stops if not stop["outlined"]]
    assert not unmarked, "nothing shows that these have the focus"
    tops = [stop["top"] for stop in stops]
    assert all(b > a - 60 for a, b in pairwise(tops)), "not in the order of reading"
    there = page.locator("article :is(a, button, summary) >> visible=true").count()
    assert len(stops) >= there > 0, f"{there} to be reached"
    page.locator("article summary").first.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.parentNode.open"), "it does not open"


@pytest.mark.parametrize("line", ["fast", "slow"])
@pytest.mark.parametrize(
    ("keys", "address_after", "query"),
    [
        (["/", *"gradient"], "week-1/broadcasting/", "gradient"),
        (["s", *"numpy"], "week-1/broadcasting/", "numpy"),
        (["f", *"shape", "Tab"], "week-1/broadcasting/", None),
        (["/", *"gradient", "Escape"], "week-1/broadcasting/", None),
        (
            ["Tab", "/", *"pinball", "Enter"],
            "week-2/losses-and-metrics/?h=pinball#",
            None,
        ),
        (["n"], "week-1/derivatives/", None),
        (["."], "week-1/derivatives/", None),
        (["p"], "week-1/tensors/", None),
        ([","], "week-1/tensors/", None),
        (["tap", *"gradient"], "week-1/broadcasting/", "gradient"),
    ],
)
def test_first_key_or_tap_is_not_lost(
    new_page, address, line, keys, address_after, query
):
    """Material's script comes with it, and on a slow line after the last one; then it
    is as if it had been there before: the search is open, with results, or closed."""
    page, waiting = new_page(390 if keys[0] == "tap" else 1440, has_touch=True), []
    if line == "slow":  # on a busy machine it may be asked for before the first key
        page.route("**/bundle.*.js", lambda route: waiting.append(route))
    page.goto(f"{address}week-1/broadcasting/")
    for key in keys:
        if key == "tap":
            page.locator("header [for=__search]").first.tap()
        else:
            page.keyboard.press(key, delay=5)
    if line == "slow":
        for _ in range(200):
            page.wait_for_timeout(50)
            if waiting:
                break
        waiting[0].continue_()
    page.wait_for_url(f"{address}{address_after}**")
    if address_after == "week-1/broadcasting/":
        page.wait_for_function(STARTED)
        field = page.locator("input[name=query]")
        if query:
            page.locator(".md-search-result__link").first.wait_for()
            assert field.input_value() == query
        assert page.locator("#__search").is_checked() == bool(query)
        assert field.evaluate("e => e === document.activeElement") == bool(query)
        assert page.url == f"{address}{address_after}"


@pytest.mark.parametrize("line", ["fast", "slow"])
def test_first_tap_copies_the_page(new_page, address, site, line):
    page = new_page(390, has_touch=True, is_mobile=True)
    page.goto(f"{address}week-1/tensors/")
    if line == "slow":
        page.route("**/*.js", lambda route: None)
    page.get_by_role("link", name="Copy as Markdown").tap()
    page.get_by_role("status").get_by_text("Copied").wait_for()
    assert page.url == f"{address}week-1/tensors/"


def test_the_book_is_read_from_a_folder(new_page, offline_site):
    """Links, pictures and programs are there without a server, where "Copy as Markdown"
    opens the file."""
    page = new_page(390)
    visit(page, offline_site)
    page.locator("article").get_by_role("link", name="What is a tensor").first.click()
    page.wait_for_url("**/week-1/tensors.html")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.mouse.move(5, 5)
        page.wait_for_function(STARTED)
        set_scheme(page, scheme)
        page.evaluate(OPEN_BLOCKS)
        page.wait_for_function(PICTURES_ARE_THERE)
    for link in page.locator("article .filename a, article .actions a").all():
        target = page.url.rpartition("/")[0] + "/" + link.get_attribute("href")
        assert Path(target.removeprefix("file://")).is_file(), target
    assert leaving(page, "file:") == []
    assert page.problems == []
    page.get_by_role("link", name="Copy as Markdown").click()
    page.wait_for_url("**/tensors.md")


SCHEME = "document.body.dataset.mdColorScheme"
NOTE_FIRST_SCHEME = f"""addEventListener("DOMContentLoaded",
  event => {{ if (event.isTrusted) window.first = {SCHEME} }})"""


def test_the_scheme_is_the_systems_until_one_is_chosen(new_page, address):
    """Before the first paint, while a page is open, and on a later visit; what is
    chosen stays through all three."""
    page = new_page(color_scheme="light")
    page.add_init_script(NOTE_FIRST_SCHEME)
    visit(page, address)
    set_scheme(page, "dark")  # in the evening
    set_scheme(page, "light")
    page.emulate_media(color_scheme="dark")
    visit(page, f"{address}week-1/tensors/")
    assert page.evaluate(f"[first, {SCHEME}]") == ["slate", "slate"]
    page.get_by_title("Switch to the light scheme").click()
    set_scheme(page, "light")
    page.get_by_title("Switch to the dark scheme").click()
    page.wait_for_function(f"{SCHEME} === 'slate'")
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme)
        page.wait_for_timeout(100)  # nothing shall happen
        assert page.evaluate(SCHEME) == "slate", f"chosen dark, the system is {scheme}"
        assert page.get_by_title("Switch to the light scheme").is_visible()
        visit(page, address)
        assert page.evaluate(f"[first, {SCHEME}]") == ["slate", "slate"]
    page.get_by_title("Switch to the light scheme").click()
    page.wait_for_function(f"{SCHEME} === 'default'")


# What Chromium does if the reader blocks site data; its lighter build has no settings.
REFUSE = """for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, { configurable: true, get() {
    throw new DOMException("Access is denied for this document.", "SecurityError")
  }})"""


def test_a_browser_that_blocks_site_data(new_page, address):
    """It copies, searches, and takes the scheme of the system all the same."""
    page = new_page(color_scheme="dark")
    page.add_init_script(REFUSE)
    page.goto(f"{address}week-1/tensors/")
    stand_in = "Object.getOwnPropertyDescriptor(window, 'localStorage').value"
    assert page.evaluate(stand_in), "the page has none for what is refused"
    assert page.evaluate(SCHEME) == "slate"
    visit(page, page.url)
    assert page.evaluate(SCHEME) == "slate"
    page.locator(".highlight button >> visible=true").first.click()
    page.wait_for_function("navigator.clipboard.readText()")
    copied = page.evaluate("navigator.clipboard.readText()").strip()
    assert copied in [code.strip() for code in page.locator("pre").all_inner_texts()]
    page.keyboard.press("/")
    page.keyboard.type("gradient")
    page.locator(".md-search-result__link").first.wait_for()
    assert page.problems == []


@pytest.mark.parametrize("path", ["week-1/gradient-tape/", "week-1/lab/"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_shows_the_chapter_alone(new_page, address, path, scheme):
    """In light colours and with light pictures from either scheme, solutions open,
    nothing cut, nothing to click."""
    page = new_page(color_scheme=scheme)
    visit(page, f"{address}{path}")
    page.emulate_media(media="print")
    name = {"light": "default", "dark": "slate"}[scheme]  # as the reader has chosen
    page.evaluate(f"{SCHEME} = '{name}'")
    page.set_viewport_size(A4)
    seen = page.evaluate("""() => [...document.querySelectorAll(`.md-header, .md-footer,
      .md-sidebar, .md-top, .actions, .headerlink, .md-clipboard, .md-code__nav,
      figure + details, img[src$="#only-dark"]`)]
      .filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 120))""")
    assert seen == [], "only a screen can use these; hide them in @media print"
    hidden = page.evaluate("""() => [...document.querySelectorAll(`details.success pre,
      img:not([src$="#only-dark"])`)]
      .filter(e => !e.checkVisibility({ contentVisibilityAuto: true })
                || !e.getBoundingClientRect().height)
      .map(e => e.outerHTML.slice(0, 120))""")
    assert hidden == [], "paper should show these; see @media print in book.css"
    assert page.evaluate(CUT) == [], "wider than the paper"
    colour = "getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(colour) == "rgb(255, 255, 255)"


def test_book_on_one_page_fits_the_screen(new_page, address):
    """Without scripts, which would take a minute for its programs."""
    page = new_page(390, color_scheme="dark", java_script_enabled=False)
    page.goto(f"{address}book/")
    for width in (390, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        seen = page.evaluate(LOOK)
        assert seen["wider"] == [], f"wider than {width} pixels"
        assert not seen["scrolls"], f"the page scrolls sideways at {width} pixels"

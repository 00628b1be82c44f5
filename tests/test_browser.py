"""The built site in a real browser, on a desktop and on a phone, light and dark."""

import functools
import gzip
import http.server
import io
import os
import re
import shutil
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import jupytext
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright
from run_snippet import run_snippet, start_fork_server

from conftest import DOCS, LIGHT, ROOT, SNIPPETS, fresh_runs, is_fresh

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


def find_chromium() -> str | None:
    """The user's own ($CHROMIUM), Debian's, or Playwright's."""
    found = [os.environ.get("CHROMIUM"), *map(shutil.which, NAMES)]
    with sync_playwright() as playwright:
        found.append(playwright.chromium.executable_path)
    return next((path for path in found if path and os.path.exists(path)), None)


CHROMIUM = find_chromium()
HOW_TO_GET_ONE = (
    "no Chromium; to get one: apt install chromium, or"
    " .venv/bin/playwright install chromium, or CHROMIUM=/path/to/chrome"
)
if CHROMIUM is None and os.environ.get("CI") != "true":
    pytest.skip(HOW_TO_GET_ONE, allow_module_level=True)
PAGES = sorted(
    f"{path.relative_to(DOCS).with_suffix('').as_posix()}/".removesuffix("index/")
    for path in [*DOCS.rglob("*.md"), *DOCS.rglob("lab.py")]
)
LABS = [path for path in PAGES if path.endswith("lab/")]
WIDTHS = (360, 390, 1440)
IMPORT = re.compile(r"^[ \t]*(?:import|from) .*", re.MULTILINE)
imports_tried: set[frozenset[str]] = set()
FOLLOWING_OUTPUT = """block => block.nextElementSibling?.matches(".output")
  ? block.nextElementSibling.querySelector("pre").textContent : ''"""
FIND_WIDER_THAN_THE_SCREEN = """() => [...document.querySelectorAll("article *")]
  .filter(e => e.getBoundingClientRect().right > innerWidth + 1
            && !e.closest("pre, table, .md-typeset__table, .tabbed-labels"))
  .map(e => e.outerHTML.slice(0, 120))"""
LOAD_EVERY_PICTURE = """async () => {
  const seen = [...document.images].filter(i => i.checkVisibility());
  for (const i of seen) { i.loading = "eager"; await i.decode().catch(() => {}); }
  return seen.map(i => [i.getAttribute("src"), i.naturalWidth]);
}"""


@pytest.fixture(scope="session")
def browser():
    assert CHROMIUM, HOW_TO_GET_ONE
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-background-networking"],
        )
        yield browser
        browser.close()


class Compressing(http.server.SimpleHTTPRequestHandler):
    """Serves text compressed, and lets a browser keep it, as static hosts do."""

    def log_message(self, *arguments):
        pass

    def send_head(self):
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix not in (".html", ".css", ".js", ".json") or not path.is_file():
            return super().send_head()
        content = gzip.compress(path.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        return io.BytesIO(content)


@pytest.fixture(scope="session")
def address(site):
    """Where the built site is served for these tests."""
    assert site.status == 0, site.log
    handler = functools.partial(Compressing, directory=site.folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(params=["light", "dark"])
def scheme(request):
    return request.param


@pytest.fixture(params=[1440])
def page(request, browser, scheme, address):
    """A page that remembers what went wrong on it, as page.problems."""
    context = browser.new_context(
        viewport={"width": request.param, "height": 900},
        color_scheme=scheme,
        permissions=["clipboard-read", "clipboard-write"],
    )
    context.set_default_timeout(10_000)
    page = context.new_page()
    page.problems = []
    page.on("console", lambda message: page.problems.append(message.text))
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    page.on(
        "request",
        lambda request: (
            None
            if request.url.startswith((address, "data:", "blob:"))
            else page.problems.append(f"a request left the site: {request.url}")
        ),
    )
    page.on(
        "response",
        lambda answer: (
            None
            if answer.ok or answer.status == 304
            else page.problems.append(f"{answer.status}: {answer.url}")
        ),
    )
    yield page
    context.close()


def visit(page, address: str) -> None:
    """Open a page and move the mouse, whereupon Material's script comes."""
    page.goto(address)
    page.mouse.move(5, 5)
    page.mouse.move(6, 6)
    page.wait_for_load_state("networkidle")
    page.wait_for_function("document.querySelector('.md-top') !== null")
    page.wait_for_timeout(200)


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("page", [360], indirect=True)
def test_page_is_whole(page, scheme, address, path):
    """It loads from the site alone, fits every screen, and shows the pictures of its
    scheme, each of them really there."""
    visit(page, f"{address}{path}")
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        pictures = page.evaluate(LOAD_EVERY_PICTURE)
        assert all(pixels > 0 for _, pixels in pictures)
        ours = [source for source, _ in pictures if source.endswith(f"#only-{scheme}")]
        both = [source for source, _ in pictures if "#only-" not in source]  # of a lab
        assert len(ours) + len(both) == len(pictures)
        sources = page.locator("article img").count()
        assert 2 * len(ours) + len(both) == sources, "each picture once for each scheme"
        assert page.evaluate(FIND_WIDER_THAN_THE_SCREEN) == [], f"at {width} pixels"
        scrolls = "document.documentElement.scrollWidth > innerWidth"
        assert not page.evaluate(scrolls), (
            f"the page scrolls sideways at {width} pixels"
        )
    assert page.problems == []


def copied(page, address: str, path: str) -> dict[str, tuple[str, str]]:
    """{title: (what its copy button puts on the clipboard, the output shown below)} of
    every Python block of a page; a lab's titles have their number before them."""
    visit(page, f"{address}{path}")
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    found = {}
    for block in page.locator(".highlight:is(.language-python, .language-py)").all():
        title = block.locator(".filename").inner_text()
        title = f"{len(found)} {title}" if path.endswith("lab/") else title
        block.locator("button").click()
        text = page.evaluate("navigator.clipboard.readText()")
        following = block.evaluate(FOLLOWING_OUTPUT)
        found[title] = (f"{text.rstrip()}\n", following)
    assert page.locator(".output button").count() == 0, "an output has a copy button"
    return found


def is_first_with_its_imports(program: str) -> bool:
    """A new interpreter finds what a fork hides, an import that was forgotten. Programs
    with the same imports have forgotten the same, so the first of them is enough."""
    imports = frozenset(IMPORT.findall(program))
    is_first = imports not in imports_tried
    imports_tried.add(imports)
    return is_first


@pytest.mark.parametrize("path", [path for path in PAGES if path not in LABS])
@pytest.mark.parametrize("scheme", ["light"], indirect=True)
def test_copied_program_prints_what_the_page_shows(
    page, address, path, tmp_path, pytestconfig, record_property
):
    """Each copy button gives exactly its file, and what it gives runs by itself, in an
    empty folder and a process of its own, and prints the block below. Under CI that is
    a new interpreter for the first with its imports; a cluster that has already run in
    one is not run again."""
    programs = copied(page, address, path)
    files = {p.name: p for p in (SNIPPETS / (path or "index")).glob("*.py")}
    assert programs.keys() == files.keys()
    record_property("copied programs", len(programs))
    in_ci = os.environ.get("CI") == "true"
    if programs and not is_fresh(pytestconfig):
        start_fork_server()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = {}
        for name, (text, _) in programs.items():
            assert text == files[name].read_text(encoding="utf-8")
            (tmp_path / name).write_text(text, encoding="utf-8")
            first = is_first_with_its_imports(text)
            fresh = is_fresh(pytestconfig) or (in_ci and first)
            runs[name] = fresh_runs.get(files[name]) or pool.submit(
                run_snippet, tmp_path / name, [LIGHT], fresh
            )
        for name, (_, shown) in programs.items():
            run = runs[name].result()[0]
            said = (run.error, run.stderr, run.stdout)
            assert said == ("", "", shown), f"{path}{name}, copied from the page"


@pytest.mark.parametrize("path", LABS)
@pytest.mark.parametrize("scheme", ["light"], indirect=True)
def test_copied_cell_of_a_lab_is_the_cell(page, address, path):
    cells = jupytext.read(DOCS / path.replace("lab/", "lab.py")).cells
    expected = [f"{cell.source}\n" for cell in cells if cell.cell_type == "code"]
    assert [text for text, _ in copied(page, address, path).values()] == expected


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("scheme", ["dark"], indirect=True)
def test_keyboard_meets_each_picture_once(page, scheme, address, path):
    """The link around the picture of the other scheme is no stop for the keyboard."""
    visit(page, f"{address}{path}")
    links = page.locator("article a:has(> img[src*='#only-'])")
    visible = [link for link in links.all() if link.is_visible()]
    assert len(visible) * 2 == links.count()
    for link in visible:
        assert link.get_attribute("href").endswith("-dark.png")


@pytest.mark.parametrize("scheme", ["light"], indirect=True)
@pytest.mark.parametrize("place", ["on a server", "in a folder"])
@pytest.mark.parametrize(
    ("query", "section"),
    [
        ("assign_sub", "week-1/tensors"),
        ("GradientTape.watch", "week-1/gradient-tape"),
        ("train_test_split", "week-2/real-data"),
        ("pinball", "week-2/losses-and-metrics"),
    ],
)
def test_search_finds_words_of_the_code(page, request, place, query, section):
    """The results are sections, and one of them is where the word is explained."""
    if place == "on a server":
        visit(page, request.getfixturevalue("address"))
    else:
        visit(page, request.getfixturevalue("offline_site").as_uri())
    page.keyboard.press("/")
    page.keyboard.type(query, delay=20)
    links = page.locator("a.md-search-result__link")
    links.first.wait_for()
    found = links.evaluate_all("all => all.map(link => link.href)")
    assert any(section in link and "#" in link for link in found), found


@pytest.fixture(scope="session")
def offline_site(tmp_path_factory) -> Path:
    """The home page of the variant that needs no server."""
    folder = tmp_path_factory.mktemp("site-offline")
    command = ["mkdocs", "build", "--strict", "--site-dir", str(folder)]
    subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env={**os.environ, "OFFLINE": "true", "NO_MKDOCS_2_WARNING": "1"},
        check=True,
        capture_output=True,
    )
    return folder / "index.html"


@pytest.mark.parametrize("page", [390], indirect=True)
def test_the_book_is_read_from_a_folder(page, scheme, offline_site):
    """Links, pictures and programs are there without a server."""
    visit(page, offline_site.as_uri())
    page.locator("article").get_by_role("link", name="What is a tensor").first.click()
    page.wait_for_url("**/week-1/tensors.html")
    pictures = page.evaluate(LOAD_EVERY_PICTURE)
    assert pictures
    assert all(width > 0 for _, width in pictures)
    for link in page.locator("article .filename a, article .actions a").all():
        target = page.url.rpartition("/")[0] + "/" + link.get_attribute("href")
        assert Path(target.removeprefix("file://")).is_file(), target
    outside = "a request left the site: "
    assert [p for p in page.problems if not p.startswith(f"{outside}file:")] == []


@pytest.mark.parametrize("path", [*PAGES, "404.html"])
@pytest.mark.parametrize("page", [390], indirect=True)
def test_axe_finds_no_violation(page, address, path):
    """With every block opened, in both schemes."""
    visit(page, f"{address}{path}")
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    found = [
        f"{violation['id']}: {node['html'][:160]}\n  {node['failureSummary']}"
        for violation in Axe().run(page).response["violations"]
        for node in violation["nodes"][:5]
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("scheme", ["light"], indirect=True)
def test_axe_finds_no_violation_on_a_desktop(page, address, path="week-1/tensors/"):
    test_axe_finds_no_violation(page, address, path)


MOVE_FOCUS = """() => {
  const at = document.activeElement, style = getComputedStyle(at);
  const box = at.getBoundingClientRect();
  return {
    name: at.outerHTML.slice(0, 100),
    inArticle: !!at.closest("article"),
    top: box.top + scrollY,
    tag: at.tagName,
    visible: box.width > 0 && box.height > 0 && at.checkVisibility(),
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0,
  };
}"""


@pytest.mark.parametrize("path", ["week-1/derivatives/", "week-2/lab/"])
def test_keyboard_alone_reaches_everything_in_order(page, scheme, address, path):
    """Tab goes through the text from top to bottom, shows where it is, reaches each
    link, block and button, and Enter opens a block."""
    visit(page, f"{address}{path}")
    stops = []
    for _ in range(600):
        page.keyboard.press("Tab")
        stop = page.evaluate(MOVE_FOCUS)
        if stop["tag"] == "SUMMARY" and "open" not in stops:
            page.keyboard.press("Enter")
            assert page.evaluate("document.activeElement.parentNode.open")
            page.keyboard.press("Enter")
            stops.append("open")
        if stop["inArticle"]:
            stops.append(stop)
        elif len(stops) > 1:
            break  # past the text
    stops = [stop for stop in stops if stop != "open"]
    hidden = [stop["name"] for stop in stops if not stop["visible"]]
    assert not hidden, "focus goes where nothing is seen"
    unmarked = [stop["name"] for stop in stops if not stop["outlined"]]
    assert not unmarked, "nothing shows that these have the focus"
    tops = [stop["top"] for stop in stops]
    assert all(b > a - 60 for a, b in pairwise(tops)), "not in the order of reading"
    there = page.locator("article :is(a, button, summary) >> visible=true").count()
    assert len(stops) >= there > 0, f"{there} to be reached"


@pytest.mark.parametrize("page", [390], indirect=True)
@pytest.mark.parametrize("scheme", ["light"], indirect=True)
@pytest.mark.parametrize("path", PAGES)
def test_nothing_shifts_and_a_first_visit_is_light(page, address, path):
    """No layout shift down to the foot; below 110 kB, compressed, without pictures."""
    client = page.context.new_cdp_session(page)
    client.send("Network.enable")
    types, sizes = {}, {}
    client.on(
        "Network.responseReceived",
        lambda event: types.update({event["requestId"]: event["type"]}),
    )
    client.on(
        "Network.loadingFinished",
        lambda e: sizes.update({e["requestId"]: e["encodedDataLength"]}),
    )
    page.add_init_script(
        "window.shifts = 0; new PerformanceObserver(list => list.getEntries()"
        ".forEach(e => { shifts += e.hadRecentInput ? 0 : e.value }))"
        ".observe({ type: 'layout-shift', buffered: true })"
    )
    visit(page, f"{address}{path}")
    weight = sum(n for key, n in sizes.items() if types.get(key) != "Image")
    height = page.evaluate("document.documentElement.scrollHeight")
    for _ in range(0, height, 800):
        page.mouse.wheel(0, 800)
        page.wait_for_timeout(20)
    assert page.evaluate("shifts") < 0.001, "the page shifts while it loads"
    assert weight < 110_000, f"{weight} bytes for a first visit"


@pytest.mark.parametrize("scheme", ["light"], indirect=True)
def test_nothing_moves_for_those_who_ask_for_less_motion(page, address):
    page.emulate_media(reduced_motion="reduce")
    visit(page, f"{address}week-1/tensors/")
    moving = page.evaluate("""[...document.querySelectorAll("*")].filter(e => {
      const style = getComputedStyle(e)
      return style.transitionDuration.split(", ").some(t => parseFloat(t) > 0)
        || style.animationName !== "none" || style.scrollBehavior === "smooth"
    }).map(e => e.outerHTML.slice(0, 100))""")
    assert moving == []


@pytest.mark.parametrize("scheme", ["light"], indirect=True)
def test_the_chosen_scheme_is_remembered(page, address):
    visit(page, address)
    page.get_by_title("Switch to the dark scheme").click()
    visit(page, f"{address}week-1/tensors/")
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"


@pytest.mark.parametrize("scheme", ["light"], indirect=True)
@pytest.mark.parametrize("path", ["", "week-1/tensors/", "week-2/lab/"])
def test_copy_as_markdown_gives_the_file(page, address, site, path):
    visit(page, f"{address}{path}")
    page.get_by_role("link", name="Copy as Markdown").click()
    page.get_by_role("status").get_by_text("Copied").wait_for()
    file = site.folder / f"{path.removesuffix('/') or 'index'}.md"
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == file.read_text(encoding="utf-8")
    assert page.problems == []


@pytest.mark.parametrize("scheme", ["light"], indirect=True)
def test_copy_as_markdown_opens_the_file_without_a_server(page, offline_site):
    visit(page, offline_site.as_uri())
    page.get_by_role("link", name="Copy as Markdown").click()
    page.wait_for_url("**/index.md")


@pytest.mark.parametrize("path", ["week-1/gradient-tape/", "week-1/lab/"])
def test_paper_shows_the_chapter_alone(page, scheme, address, path):
    """In light colours and with light pictures from either scheme, solutions open,
    nothing cut, nothing to click."""
    visit(page, f"{address}{path}")
    page.emulate_media(media="print")
    name = {"light": "default", "dark": "slate"}[scheme]  # as the reader has chosen
    page.evaluate(f"document.body.dataset.mdColorScheme = '{name}'")
    page.set_viewport_size({"width": 627, "height": 900})  # of A4 between its margins
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
    cut = page.evaluate("""() => [...document.querySelectorAll("article *")]
      .filter(e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth
                || e.getBoundingClientRect().right > innerWidth + 1)
      .map(e => e.outerHTML.slice(0, 120))""")
    assert cut == [], "wider than the paper"
    colour = "getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(colour) == "rgb(255, 255, 255)"


@pytest.mark.parametrize("page", [1440, 390], indirect=True)
@pytest.mark.parametrize("scheme", ["dark"], indirect=True)
def test_book_on_one_page_fits_the_screen(page, address):
    visit(page, f"{address}book/")
    page.wait_for_function("""[...document.querySelectorAll("article table")]
      .every(e => e.closest(".md-typeset__table"))""")  # Material's script has ended
    assert page.evaluate(FIND_WIDER_THAN_THE_SCREEN) == []
    scrolls = "document.documentElement.scrollWidth > innerWidth"
    assert not page.evaluate(scrolls), "the page scrolls sideways"
    assert page.problems == []


def test_a_phone_gets_pictures_of_its_size(browser, address):
    """390 pixels wide, two dots to a pixel: 720 dots, where the file has 1100."""
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, device_scale_factor=2
    )
    page = context.new_page()
    visit(page, f"{address}week-1/tensors/")
    page.evaluate(LOAD_EVERY_PICTURE)
    seen = page.evaluate(
        "[...document.images].filter(i => i.checkVisibility()).map(i => i.currentSrc)"
    )
    context.close()
    assert seen
    assert all("-720.webp" in source for source in seen), seen

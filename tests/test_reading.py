"""What a reader does on a page beside reading it: moves a picture, opens folded lines,
predicts, ticks. In a real browser, on a phone, with the keyboard."""

import json
import re

import pytest
from in_browser import (
    COUNT_SHIFTS,
    SCROLL_TO_THE_FOOT,
    STARTED,
    axe,
    contrast,
    faults_of_layout,
    set_scheme,
    visit,
)

from book import DOCS, SCREENSHOTS, files
from book.moving import state

PICTURE = re.compile(r"\]\((?:\.\./)?screenshots/([\w-]+)\.png\)")
MOVING = {  # {"week-1/gradient-tape/#2": the name of its second picture that moves}
    f"{page.relative_to(DOCS).with_suffix('').as_posix()}/#{number}": name
    for page in files(DOCS, "*.md")
    for number, name in enumerate(
        (
            name
            for name in PICTURE.findall(page.read_text("utf-8"))
            if (SCREENSHOTS / f"{name}.json").is_file()
        ),
        1,
    )
}
DRAWN = """svg => [...svg.querySelectorAll("path, circle, rect, text")]
  .map(e => e.outerHTML + getComputedStyle(e).fill + getComputedStyle(e).stroke)"""
RULES = ("color-contrast", "label", "svg-img-alt", "target-size")
PICTURE_IS_THERE = """picture => [...picture.querySelectorAll("img")]
  .find(i => i.checkVisibility()).naturalWidth"""
REMOVE_THE_REST = """document.querySelectorAll("article *").forEach(e =>
  e.querySelector(".moving") || e.closest(".moving") || e.remove())"""
OUTSIDE = """svg => [...svg.querySelectorAll("text")].filter(text => {
    const box = text.getBoundingClientRect()
    return box.left < -1 || box.right > innerWidth + 1
  }).map(text => text.textContent)"""


def shown(picture) -> dict[str, str]:
    """The numbers beside a picture."""
    outputs = picture.locator(".numbers [data-name]").all()
    return {o.get_attribute("data-name"): o.text_content() for o in outputs}


def move(picture, values: dict, name: str, place: int) -> None:
    """Bring a control to the place of a value, with the keyboard alone."""
    control, texts = picture.locator(f"[name='{name}']"), values["controls"][name]
    is_slider = control.get_attribute("type") == "range"
    keys = ("ArrowLeft", "ArrowRight") if is_slider else ("ArrowUp", "ArrowDown")
    last = int(control.get_attribute("max") or len(texts) - 1)
    is_near = place <= last // 2
    control.press("Home" if is_near else "End")
    for _ in range(place if is_near else last - place):
        control.press(keys[is_near])
    if is_slider:
        assert control.get_attribute("aria-valuetext") == texts[place]


@pytest.mark.parametrize("place", MOVING)
def test_a_picture_moves(new_page, address, place):
    """With the keyboard, on a phone: each control changes the picture, the numbers are
    those of the data, nothing shifts or leaves the screen, in both schemes."""
    path, number = place.split("#")
    values = json.loads((SCREENSHOTS / f"{MOVING[place]}.json").read_text("utf-8"))
    page = new_page(390)
    page.add_init_script(COUNT_SHIFTS)
    visit(page, f"{address}{path.removeprefix('index/')}")
    picture = page.locator(".moving").nth(int(number) - 1)
    picture.scroll_into_view_if_needed()
    page.wait_for_function(PICTURE_IS_THERE, arg=picture.element_handle())
    page.evaluate("shifts = 0")  # those of a page that loads: see test_page_is_whole
    height, at = picture.bounding_box()["height"], dict(values["start"])
    first = {name: state(of, at) for name, of in values["numbers"].items()}
    assert shown(picture) == first, "the page shows other numbers before a touch"
    assert not picture.locator("svg").count()
    picture.locator("input, select").first.focus()
    svg = picture.locator("svg")
    svg.wait_for()
    seen = set()
    for name, texts in values["controls"].items():
        before = dict(at)
        last = len(texts) - 1
        if name in values.get("most", {}):
            last = state(values["most"][name], at)
        for at[name] in {0, 1, last}:
            move(picture, values, name, at[name])
            for slider, most in values.get("most", {}).items():
                at[slider] = min(at[slider], state(most, at))
            assert shown(picture) == {
                key: state(of, at) for key, of in values["numbers"].items()
            }
            drawn = tuple(svg.evaluate(DRAWN))
            assert len(drawn) > 3
            assert not svg.evaluate(OUTSIDE), "text beyond the edge of a phone"
            seen.add((name, drawn))
        at = before
        for slider, place in at.items():
            move(picture, values, slider, place)
        assert len({d for n, d in seen if n == name}) > 1, f"{name} changes nothing"
    assert abs(picture.bounding_box()["height"] - height) < 8, "the page jumps"
    assert page.evaluate("shifts") < 0.001
    light = svg.evaluate(DRAWN)
    faults = [fault for fault in faults_of_layout(page).items() if fault[1]]
    page.evaluate(REMOVE_THE_REST)  # axe would read all of it
    faults += axe(page, *RULES, include=[".moving"])
    set_scheme(page, "dark")
    assert svg.evaluate(DRAWN) != light, "the same colours in the dark"
    faults += axe(page, *RULES, include=[".moving"])
    assert not faults, faults
    assert not page.problems


def test_at_least_ten_pictures_move():
    assert len(set(MOVING.values())) >= 10


def test_a_picture_that_moves_is_a_picture_without_scripts(new_page, address):
    page = new_page(390, java_script_enabled=False)
    page.goto(f"{address}week-1/gradient-tape/")
    picture = page.locator(".moving").first
    assert picture.locator("img").first.is_visible()
    assert not picture.locator(".controls").is_visible()


def test_a_picture_moves_without_a_server(new_page, offline_site):
    page = new_page(390)
    page.goto(offline_site.replace("index.html", "week-1/gradient-tape.html"))
    picture = page.locator(".moving").first
    picture.locator("select, input").first.focus()
    picture.locator("svg").wait_for()


def test_the_books_own_scripts_are_light(site):
    """At most 20 kB, as they are written: what stands in a page, and what moves."""
    html = (site.folder / "week-1" / "gradient-tape" / "index.html").read_text("utf-8")
    inline = re.findall(r"<script>(\n.*?)</script>", html, re.S)  # Material's: one line
    moving = (site.folder / "javascripts" / "moving.js").read_text("utf-8")
    assert len("".join([*inline, moving]).encode()) < 20_000


def test_what_can_be_moved_is_no_text(site):
    """Neither for the search nor in the page's other forms."""
    index = (site.folder / "search" / "search_index.json").read_text("utf-8")
    text = (site.folder / "week-1" / "gradient-tape.md").read_text("utf-8")
    assert '{\\"controls\\":{' not in index
    assert "rate0.05" not in index + text


def test_what_is_new_in_a_program_stands_out(new_page, address):
    """Lines of an earlier program are folded, and open with the keyboard; without
    scripts they are there."""
    path = "week-4/many-machines/"
    page = new_page(390)
    visit(page, f"{address}{path}")
    fold = page.locator(".unfold").first
    seen = page.locator(".unfold + .seen").first
    name = fold.get_attribute("aria-label")
    assert re.fullmatch(r"\d+ lines as in launch\.py", name)
    assert seen.text_content().count("\n") == int(name.split()[0])
    assert not seen.is_visible()
    fold.press("Enter")
    assert seen.is_visible() and fold.get_attribute("aria-expanded") == "true"
    fold.press("Enter")
    assert not seen.is_visible()
    page = new_page(390, java_script_enabled=False)
    page.goto(f"{address}{path}")
    assert page.locator(".unfold + .seen").first.is_visible()
    assert not page.locator(".unfold").first.is_visible()


def test_outputs_can_be_predicted_first(new_page, address):
    """They wait until they are asked for, on the next page and after a reload, too."""
    page = new_page(390)
    page.goto(f"{address}week-1/tensors/")
    outputs = page.locator("article .output:not(details .output)")
    assert outputs.first.locator("pre").is_visible()
    switch = page.get_by_label("Predict first")
    switch.check()  # the first thing that this reader does
    assert not outputs.first.locator("pre").is_visible()
    page.goto(f"{address}week-1/broadcasting/")
    page.wait_for_function(STARTED)
    hidden = outputs.locator("pre").all()
    assert hidden and not any(output.is_visible() for output in hidden)
    outputs.first.get_by_role("button", name="Show the output").press("Enter")
    assert outputs.first.locator("pre").is_visible()
    assert not outputs.nth(1).locator("pre").is_visible()
    page.locator("details.success > summary").first.click()
    solution = page.locator("details.success .output pre").first
    assert solution.is_visible(), (
        "a solution, which was folded anyway, shows its output"
    )
    faults = axe(page) + contrast(page)
    assert not faults, "\n".join(faults)
    page.evaluate("scrollTo(0, 0)")
    page.get_by_label("Predict first").uncheck()
    page.reload()
    assert all(output.is_visible() for output in hidden[:3])
    page.get_by_label("Predict first").check()
    page.goto(f"{address}")
    assert page.locator("article .output pre").first.is_visible(), "there is no switch"


def test_what_was_read_has_a_tick_until_it_is_forgotten(new_page, address):
    page = new_page()
    page.on("dialog", lambda dialog: dialog.accept())
    visit(page, f"{address}week-1/tensors/#exercises")
    ticks, forget = page.locator(".tick"), page.get_by_role("button", name="Forget")
    assert not ticks.count() and not forget.is_visible(), "nobody has read this"
    page.evaluate("scrollTo(0, 0)")
    page.evaluate(SCROLL_TO_THE_FOOT)
    ticks.first.wait_for()
    box = page.get_by_label("1. Predict: done")
    box.check()
    visit(page, f"{address}week-1/broadcasting/")
    assert page.get_by_role("link", name="What is a tensor read").count() == 1
    assert sorted(ticks.all_text_contents()) == ["1/8", "✓"]
    faults = axe(page) + contrast(page)
    assert not faults, "\n".join(faults)
    visit(page, f"{address}week-1/tensors/")
    assert box.is_checked()
    forget.click()
    assert not ticks.count() and not box.is_checked() and not forget.is_visible()
    assert page.evaluate("Object.keys(localStorage).filter(k => /book/.test(k))") == []


def test_paper_has_no_controls_and_no_dark_colours(new_page, address):
    """Whatever the reader has chosen, moved or folded on the screen."""
    page = new_page(390, color_scheme="dark", reduced_motion="reduce")
    visit(page, f"{address}week-1/gradient-tape/")
    page.get_by_label("Predict first").check()
    picture = page.locator(".moving").first
    picture.locator("select, input").first.focus()
    picture.locator("svg").wait_for()
    page.emulate_media(media="print", color_scheme="dark")
    assert not picture.locator("svg, .controls").first.is_visible()
    assert picture.locator("img").first.is_visible()
    assert page.locator("article .output pre").first.is_visible()
    assert not page.get_by_role("button", name="Show the output").first.is_visible()
    code = page.locator("article pre code").first
    ground, ink = (
        code.evaluate(f"e => getComputedStyle(e).{name}")
        for name in ("backgroundColor", "color")
    )
    assert min(map(int, re.findall(r"\d+", ground)[:3])) > 200, ground
    assert max(map(int, re.findall(r"\d+", ink)[:3])) < 120, ink


def test_a_term_is_marked_once_a_section(site):
    """And the longest chapter has fewer marks than words that it could mark."""
    html = (site.folder / "week-1" / "gradient-tape" / "index.html").read_text("utf-8")
    sections = re.split(r"<h[1-3]\b", html.partition("<article")[2])
    marked = [re.findall(r"<abbr title=\"([^\"]*)\"", section) for section in sections]
    assert sum(map(len, marked)) > 20
    assert all(len(terms) == len({*terms}) for terms in marked)


def test_every_chapter_says_what_comes_next():
    pages = [
        path for path in files(DOCS, "*.md") if path.parent.name.startswith("week")
    ]
    without = [
        p.name for p in pages if not p.read_text("utf-8").endswith("{ .next }\n")
    ]
    assert not without, "expected, as its last paragraph, a way to the next page"

"""The book in its other forms: on one page, to print, and as Markdown, for machines."""

import json
import re
from collections import Counter
from urllib.parse import unquote

import pytest
from test_site import CHAPTERS, LABS, built, parsed

from book import DOCS, SNIPPETS

FENCE = re.compile(r"^(> | *)```.*?^\1```$", re.DOTALL | re.MULTILINE)
LEFT_OVER = re.compile(r"--8<--|\?\?\?|!!!|///|site\.invalid|\{ ?[.#:]|<(?!su[bp]>)\w+")
LINK = re.compile(r"(!?)\[((?:\\.|[^\]])*)\]\(([^)\s]+)\)")


def uri(source) -> str:
    """The Markdown file of a chapter or a lab, in the site."""
    return source.relative_to(DOCS).with_suffix(".md").as_posix()


def line_of(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


@pytest.mark.parametrize("source", [*CHAPTERS, *LABS], ids=uri)
def test_markdown_of_a_page_is_whole(site, source):
    """Programs and outputs letter for letter, pictures that are there, and nothing that
    only this site's Markdown knows."""
    file = site.folder / uri(source)
    text = file.read_text(encoding="utf-8")
    unquoted = re.sub("^> ?", "", text, flags=re.M)  # what stands in an admonition
    faults = [
        f"{uri(source)}:1: {code.relative_to(SNIPPETS)} is not in it as it is; see"
        " Converter.convert_div in book/page_markdown.py"
        for code in (SNIPPETS / uri(source).removesuffix(".md")).glob("*")
        if code.suffix in (".py", ".out")
        and code.read_text(encoding="utf-8").rstrip() not in text + unquoted
    ]
    prose = FENCE.sub(lambda fence: "\n" * fence[0].count("\n"), text)
    prose = re.sub(r"`[^`]*`", lambda code: "\n" * code[0].count("\n"), prose)
    for found in LEFT_OVER.finditer(prose):
        faults.append(
            f"{uri(source)}:{line_of(prose, found.start())}: expected plain Markdown,"
            f" found {found[0]}; convert it in book/page_markdown.py"
        )
    for found in LINK.finditer(prose):
        picture, words, target = found.groups()
        if (
            "://" not in target
            and not (file.parent / target.partition("#")[0]).exists()
        ):
            fault = f"{target} is not there"
        elif picture and not words:
            fault = f"{target} has no alt text"
        else:
            continue
        faults.append(f"{uri(source)}:{line_of(prose, found.start())}: {fault}")
    pictures = len(parsed(built(site, source)).select("article img:not([src$=dark])"))
    assert sum(bool(mark) for mark, *_ in LINK.findall(prose)) == pictures
    assert not faults, "\n".join(faults)


def test_llms_txt_lists_every_page(site):
    """Once, with its description; and llms-full.txt has them all, with links that lead
    somewhere from there."""
    listing = (site.folder / "llms.txt").read_text(encoding="utf-8")
    full = (site.folder / "llms-full.txt").read_text(encoding="utf-8")
    listed = Counter(target for _, _, target in LINK.findall(listing))
    expected = Counter([*map(uri, [*CHAPTERS, *LABS]), "llms-full.txt"])
    assert listed == expected, (
        "llms.txt: see nav in mkdocs.yml, and listing in book/forms.py"
    )
    assert listing.startswith("# ")
    assert "\n> " in listing
    for chapter in CHAPTERS:
        assert re.search(rf"\({uri(chapter)}\): .", listing), (
            f"{uri(chapter)}: front matter"
        )
    for source in [*CHAPTERS, *LABS]:
        title = (site.folder / uri(source)).read_text(encoding="utf-8").splitlines()[0]
        assert f"\n{full}".count(f"\n{title}\n") == 1, f"{uri(source)}: {title}"
    for _, _, target in LINK.findall(FENCE.sub("", full)):
        there = "://" in target or (site.folder / target.partition("#")[0]).exists()
        assert there, f"llms-full.txt: {target} is not there"


def test_book_is_one_page_of_all(site):
    """Every id once, every link to a chapter inside it, every picture there, later than
    the text; for readers, not for search engines."""
    file = site.folder / "book" / "index.html"
    page = parsed(file)
    ids = Counter(tag["id"] for tag in page.select("[id]"))
    faults = [f"id {name} {times} times" for name, times in ids.items() if times > 1]
    chapters = {built(site, source).resolve() for source in [*CHAPTERS, *LABS]}
    for tag in page.select("article a[href], article img"):
        target = unquote(tag.get("href") or tag["src"])
        path, _, fragment = target.partition("#")
        there = (file.parent / path).resolve()
        if tag.name == "img" and tag.get("loading") != "lazy":
            faults.append(f"{target} is not lazy")
        if "://" in target:
            continue
        if not path and fragment not in ids:
            faults.append(f"#{fragment} is not there")
        elif path and there / "index.html" in chapters:
            faults.append(f"{target} leads out of the page")
        elif path and not there.is_file():
            faults.append(f"{target} is not there")
    assert not faults, "\n".join(f"book/index.html: {fault}" for fault in faults)
    slugs = [uri(source)[:-3].replace("/", "-") for source in [*CHAPTERS, *LABS]]
    sections = [tag["id"] for tag in page.select("section.chapter[id]")]
    assert sorted(sections) == sorted(slugs)
    assert sections[:2] == ["index", "week-1-tensors"]
    assert page.select("meta[name=robots][content=noindex]")
    index = json.loads(
        (site.folder / "search" / "search_index.json").read_text("utf-8")
    )
    assert not [e for e in index["docs"] if e["location"].startswith("book/")]
    assert "/book/" not in (site.folder / "sitemap.xml").read_text(encoding="utf-8")

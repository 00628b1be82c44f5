"""What readers really ask. In questions.yml is each question in our words, where it was
asked, the section that answers it, and a word without which there is no answer. Where
what was answered then is no longer true, `today` says what is."""

from pathlib import Path

import pytest
import yaml
from test_site import article

from book import DOCS

HERE = Path(__file__).with_name("questions.yml")
QUESTIONS = yaml.safe_load(HERE.read_text(encoding="utf-8"))


def section(site, page: Path, anchor: str) -> str:
    """The text of a section, with its subsections and its programs."""
    heading = article(site, page).find(id=anchor)
    assert heading, f"{page.relative_to(DOCS)} has no #{anchor}"
    texts = [heading.get_text()]
    for part in heading.find_next_siblings():
        if part.name in ("h1", "h2", "h3", "h4") and part.name <= heading.name:
            break
        texts.append(part.get_text())
    return " ".join(" ".join(texts).split())


@pytest.mark.parametrize("entry", QUESTIONS, ids=lambda entry: entry["question"][:60])
def test_the_book_answers(site, entry):
    page, _, anchor = entry["answer"].partition("#")
    text, needs = section(site, DOCS / page, anchor), str(entry["needs"])
    assert needs.lower() in text.lower(), f"{entry['answer']} does not say {needs}"


def test_there_are_enough_and_no_two_are_one():
    asked = [entry["asked"] for entry in QUESTIONS]
    assert len({*asked}) == len(asked) >= 150
    assert all(address.startswith("https://") for address in asked)
    of_week_4 = [e for e in QUESTIONS if e["answer"].startswith("week-4/")]
    assert len(of_week_4) >= 40

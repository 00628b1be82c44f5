"""What a social network shows for a link to a page."""

import html
import io
import textwrap

from PIL import Image, ImageDraw, ImageFont

COLOURS = (
    "#6CB8F0",
    "#F0A04B",
    "#C79BF0",
    "#FF7FA8",
    "#4FD1A8",
)  # roles of the figures


def card(title: str, book: str) -> bytes:
    """A PNG of 1200 by 630."""
    image = Image.new("RGB", (1200, 630), "#1e2129")
    draw = ImageDraw.Draw(image)
    large, small = ImageFont.load_default(76), ImageFont.load_default(36)
    lines = "\n".join(textwrap.wrap(html.unescape(title), 24))
    draw.text((80, 300), lines, "#ffffff", large, anchor="lm", spacing=24)
    draw.text((80, 540), book, "#c5cad3", small, anchor="lm")
    for number, colour in enumerate(COLOURS):
        draw.rectangle((240 * number, 0, 240 * number + 239, 16), colour)
    written = io.BytesIO()
    image.save(written, "PNG", optimize=True)
    return written.getvalue()

"""How a function becomes a Python-Markdown extension. MkDocs and Zensical know one by
the name of its module, and both use it alike."""

from collections.abc import Callable

from markdown import Extension, Markdown
from markdown.util import Processor


def extension(name: str, kind: str, priority: int, job: Callable) -> Callable:
    """A module's makeExtension: job(content, md) changes the HTML of a page and returns
    it, if kind is "postprocessors", or changes its tree of elements, if
    "treeprocessors". Of two jobs the one of higher priority is done first."""

    class Job(Processor):
        def run(self, content):
            return job(content, self.md)

    class Registered(Extension):
        def extendMarkdown(self, md):
            getattr(md, kind).register(Job(md), name, priority)

    return Registered


def page_of(md: Markdown) -> str:
    """The file that is being rendered, below docs/; "" if no builder says which."""
    if "relpath" in md.treeprocessors:  # MkDocs
        return md.treeprocessors["relpath"].file.src_uri
    if "rendering_context" in md.preprocessors:  # Zensical
        return md.preprocessors["rendering_context"].page.path
    return ""

"""Writes plain values as the YAML that a careful civil servant would type: block style, folded long texts, lines
under eighty characters, so that a linter has nothing to complain of and its time is that of reading."""

import datetime
import re
import textwrap

WIDTH = 78
FOLD_FROM = 60
PLAIN = re.compile(r"[A-Za-z(][^:#\[\]{},&*!|>'\"%@`\n]*(?<! )")
NOT_TEXT = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"}


class Inline(dict):
    """A small map that is written on one line where it fits: {begin: 10, eind: 20}."""


def document(value):
    return "\n".join(_map_lines(value, 0)) + "\n"


def _map_lines(mapping, indent):
    for key, value in mapping.items():
        if value in ({}, []):
            continue
        yield from _entry_lines(f"{' ' * indent}{_scalar(key)}:", value, indent)


def _entry_lines(head, value, indent):
    """The lines of one key or list item; `indent` is that of the key."""
    if _fits_one_line(head, value):
        yield f"{head} {_flow(value)}"
    elif isinstance(value, dict):
        yield head
        yield from _map_lines(value, indent + 2)
    elif isinstance(value, list):
        yield head
        yield from _list_lines(value, indent + 2)
    elif isinstance(value, str) and (len(value) > FOLD_FROM or "\n" in value):
        yield from _text_lines(head, value, indent + 2)
    else:
        yield f"{head} {_scalar(value)}"


def _list_lines(items, indent):
    for item in items:
        dash = f"{' ' * indent}-"
        if isinstance(item, dict) and not _fits_one_line(dash, item):
            first, *rest = _map_lines(item, indent + 2)
            yield f"{dash} {first.lstrip()}"
            yield from rest
        else:
            yield from _entry_lines(dash, item, indent)


def _text_lines(head, text, indent):
    """One paragraph is folded into one line; several are kept as they stand."""
    paragraphs = text.split("\n\n")
    yield f"{head} {'>-' if len(paragraphs) == 1 else '|-'}"
    for number, paragraph in enumerate(paragraphs):
        if number > 0:
            yield ""
        for line in textwrap.wrap(paragraph, WIDTH - indent, break_long_words=False, break_on_hyphens=False):
            yield " " * indent + line


def _fits_one_line(head, value):
    return isinstance(value, Inline) and len(head) + 1 + len(_flow(value)) <= WIDTH


def _flow(mapping):
    return "{" + ", ".join(f"{_scalar(key)}: {_flow_value(value)}" for key, value in mapping.items()) + "}"


def _flow_value(value):
    if isinstance(value, list):
        return "[" + ", ".join(_scalar(item) for item in value) + "]"
    return _scalar(value)


def _scalar(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if PLAIN.fullmatch(value) and value.lower() not in NOT_TEXT:
        return value
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'

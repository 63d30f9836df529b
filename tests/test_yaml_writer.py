"""YAML out: the style as examples, and that three readers of two YAML versions read back what was written."""

import json
from collections import OrderedDict
from datetime import date
from enum import Enum, StrEnum
from types import MappingProxyType

import pytest
import ryaml
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from anygress.output.yaml import dump, dump_bytes


def test_reads_like_what_people_write() -> None:
    service = {
        "spec": {
            "ports": [{"port": 80, "name": "http"}, {"name": "ws", "port": 81}],
            "selector": {},
            "externalIPs": [],
        },
        "kind": "Service",
        "metadata": {"labels": {"app.kubernetes.io/name": "shop"}, "namespace": "web", "name": "shop"},
        "apiVersion": "v1",
    }
    config = {
        "kind": "ConfigMap",
        "apiVersion": "v1",
        "data": {"a.conf": "one: 1\n\ntwo: 2\n", "b": "x\ny", "c": "z\n\n"},
    }
    assert (
        dump([service, config], head="Made for you.\n\nKeep it.")
        == """\
# Made for you.
#
# Keep it.
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: web
  labels:
    app.kubernetes.io/name: shop
spec:
  externalIPs: []
  ports:
  - name: http
    port: 80
  - name: ws
    port: 81
  selector: {}
---
apiVersion: v1
kind: ConfigMap
data:
  a.conf: |
    one: 1

    two: 2
  b: |-
    x
    y
  c: |+
    z

"""
    )


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("shop", "shop"),
        ("/api/", "/api/"),
        ("Ops (staging)", "Ops (staging)"),
        ("ghcr.io/acme/shop:1.4", "ghcr.io/acme/shop:1.4"),
        ("100m", "100m"),
        ("128Mi", "128Mi"),
        ("https://a.b/c", "https://a.b/c"),
        ("$http_host", "'$http_host'"),
        ("", "''"),
        ("80", "'80'"),
        ("yes", "'yes'"),
        ("On", "'On'"),
        ("y", "'y'"),
        ("null", "'null'"),
        ("~", "'~'"),
        ("0123", "'0123'"),
        ("0o14", "'0o14'"),
        ("0x1F", "'0x1F'"),
        ("1e3", "'1e3'"),
        ("1_000", "'1_000'"),
        ("1:20", "'1:20'"),
        ("2020-01-01", "'2020-01-01'"),
        (".inf", "'.inf'"),
        ("=", "'='"),
        ("<<", "'<<'"),
        ("*.example.com", "'*.example.com'"),
        ("a: b", "'a: b'"),
        ("a:", "'a:'"),
        ("a::b", "a::b"),
        ("a #b", "'a #b'"),
        (" a", "' a'"),
        ("a ", "'a '"),
        ("- a", "'- a'"),
        ("it's", "'it''s'"),
        ('{"a": 1}', "'{\"a\": 1}'"),
        ("é", "'é'"),
        ("😀", "'😀'"),
        ("\t", '"\\t"'),
        ("a\r\n", '"a\\u000d\\n"'),
        ("\0\x7f\x85\u2028\ufeff", '"\\u0000\\u007f\\u0085\\u2028\\ufeff"'),
        ("\n", '"\\n"'),
    ],
    ids=repr,
)
def test_text_is_bare_only_where_nothing_else_could_be_meant(text: str, written: str) -> None:
    assert dump([{"a": text}]) == f"---\na: {written}\n"


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1, "1"),
        (-5, "-5"),
        (10**20, "100000000000000000000"),
        (True, "true"),
        (False, "false"),
        (None, "null"),
        (0.5, "0.5"),
        (1e100, "1.0e+100"),
        (1.5e-7, "1.5e-07"),
    ],
    ids=repr,
)
def test_numbers(number: float | None, written: str) -> None:
    assert dump([{"a": number}]) == f"---\na: {written}\n"


def test_nothing_gives_nothing() -> None:
    assert dump([]) == ""
    assert dump([{}]) == "--- {}\n"


def test_the_same_object_twice_is_written_twice() -> None:
    shared = {"app": "shop"}
    assert dump([{"a": shared, "b": shared}]) == "---\na:\n  app: shop\nb:\n  app: shop\n"


def test_takes_what_behaves_like_json() -> None:
    class Colour(StrEnum):
        RED = "red"

    class Old(str, Enum):  # noqa: UP042  what users' own code still does
        BLUE = "blue"

    class Shade(str):
        __slots__ = ()

    given_ = MappingProxyType({"a": (1, OrderedDict(b=Colour.RED)), "c": Old.BLUE, "d": Shade("on"), Shade("e"): ()})
    assert dump([given_]) == "---\na:\n- 1\n- b: red\nc: blue\nd: 'on'\ne: []\n"


@pytest.mark.parametrize("value", [{1, 2}, b"a", date(2026, 1, 1), 1j, {"a": {1: 2}}, {None: 1}], ids=repr)
def test_refuses_other_things(value: object) -> None:
    with pytest.raises(TypeError):
        dump([{"a": value}])


def test_a_manifest_is_a_mapping() -> None:
    with pytest.raises(TypeError, match="a manifest is a mapping, not list"):
        dump([[]])  # type: ignore[list-item]


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), "\ud800", {"k" * 1001: 1}], ids=["nan", "inf", "half", "key"]
)
def test_refuses_what_yaml_cannot_hold(value: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  the cases differ in all but this
        dump([{"a": value}])


NASTY = """
yes No ON off y N true null ~ 0 00 0o7 0b1 0x1 1e3 1. .5 -1 +1 1_0 1:2 1:2:3.4 2001-12-14t21:59:43.10-05:00 2020-01-01
.inf -.INF .nan = << --- ... &a *a !a %a @a `a | > |2 # {a [a a] ' " '' \\ é 😀 {{x}} 1Mi
"""
SPACED = [
    *("a\n", "\na", "a\n\n", "\n", "\n\n", " a\nb", "\ta\nb", "a\n b\n", "a\n\tb", "a \nb", "a\nb ", "a\n ", "\n a\n"),
    *("a\n\n  \nb", "a\r\nb", "a\x85b\n", "\ufeffa\n", "a\u2028b\n", "a\u200bb\n", "- a\n- b\n", "---\n", "a:\n  b\n"),
    *("--- a", "- a", "? a", ": a", "!!int 1", "a: b", "a :b", "a: ", "a #b", "a# b", "#!/bin/sh\nset -e\n", "{{ x }}"),
]
nasty = st.sampled_from([*NASTY.split(), *SPACED])
texts = st.one_of(
    nasty, st.text(), st.text(st.sampled_from(" \t\n-:#'\"ab0|>&*!%@`{}[],?~.=<\\\x85\u2028é"), max_size=12)
)
numbers = st.one_of(
    st.none(), st.booleans(), st.integers(-(1 << 62), 1 << 62), st.floats(allow_nan=False, allow_infinity=False)
)
anything = st.recursive(
    st.one_of(texts, numbers),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(texts, inner, max_size=4)),
    max_leaves=20,
)
manifests = st.dictionaries(texts, anything, max_size=5)


@given(st.lists(manifests, max_size=3), st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"])))
@example([{"a": [[["x"], []], [{}, {"b": "c\nd\n"}]], "e": [["f\n\n"], "g\n"]}], "")
@example([{"a": [[{"b": [" x\ny"]}]]}, {"a": ["\n\tx\n\n\n"]}], "head")
def test_yaml_1_1_reads_back_what_was_written(documents: list[dict[str, object]], head: str) -> None:
    written = dump(documents, head=head)
    assert list(yaml.load_all(written, Loader=yaml.CSafeLoader)) == documents
    assert list(yaml.safe_load_all(written)) == documents
    assert dump_bytes(documents, head=head) == written.encode()


@given(manifests)
def test_yaml_1_2_reads_back_what_was_written(document: dict[str, object]) -> None:
    assert ryaml.loads(dump([document])) == document


@given(manifests)
def test_order_does_not_matter(document: dict[str, object]) -> None:
    turned = json.loads(json.dumps(document), object_pairs_hook=lambda pairs: dict(reversed(pairs)))
    assert dump([turned]) == dump([document])

"""Every place in the library that refuses something, read off its source, and which of them a refusal came from.

A site is a call that makes a problem or a complaint, or that hands a reason to what makes one; with each text that the
reason can be there. What a run refused is traced to sites by the calls on the stack at the moment a problem is made.
"""

from __future__ import annotations

import ast
import functools
import gc
import itertools
import re
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anygress
from anygress.description.violation import Complaint
from anygress.description.yaml.tree import NotYaml
from anygress.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from types import FrameType

LIBRARY = Path(anygress.__file__).parent
_CARRIERS = (Problem, Complaint, NotYaml)
"""What carries a reason from where something is refused; each is traced."""
_HANDED = ("reason", "complaint")
"""Parameters by which a function is handed a reason, so that its callers are the sites."""
_ANYTHING = ".*"
_MOST_TEXTS = 32


@dataclass(frozen=True, slots=True, order=True)
class Site:
    """A place that refuses: its file, the function it is in, where its call ends, and one text that it may say."""

    file: str
    line: int
    column: int
    function: str
    code: str
    text: str

    def __str__(self) -> str:
        """Say which it is, for a test that fails."""
        said = self.text.replace(_ANYTHING, "…").replace("\\", "") or "…"
        return f"{self.file}:{self.line}, {self.function}: {self.code or 'a complaint'}, {said}"


@dataclass(slots=True)
class Made:
    """What a run made: for the end of each call on the stack, the reasons of what was made below it."""

    reasons: dict[tuple[str, int, int], set[str]] = field(default_factory=dict)
    said: set[str] = field(default_factory=set)

    def add(self, other: Made, told: Iterable[str]) -> None:
        """Take in what another run made, as far as it came to be ``told``."""
        lines = tuple(told)
        heard = {reason for reason in other.said if any(reason in line for line in lines)}
        self.said |= heard
        for place, reasons in other.reasons.items():
            self.reasons.setdefault(place, set()).update(heard & reasons)

    def has(self, site: Site) -> bool:
        """Whether something was refused at a site, in its words."""
        place = (site.file, site.line, site.column)
        known = self.said if site.column < 0 else self.reasons.get(place, ())
        return any(re.fullmatch(site.text, reason, re.DOTALL) for reason in known)


@contextmanager
def traced(made: Made) -> Iterator[None]:
    """Note every problem and complaint that is made, with the calls that led to it."""
    _forget()
    kept = [(carrier, carrier.__init__) for carrier in _CARRIERS]
    for carrier, init in kept:
        setattr(carrier, "__init__", _noting(init, made))  # noqa: B010  mypy knows that it is no variable
    try:
        yield
    finally:
        for carrier, init in kept:
            setattr(carrier, "__init__", init)  # noqa: B010  likewise


def _noting(init: Any, made: Made) -> Any:
    def noted(self: Any, *args: Any, **kwargs: Any) -> None:
        init(self, *args, **kwargs)
        made.said.add(self.reason)
        frame: FrameType | None = sys._getframe(1)
        while frame is not None:
            code = frame.f_code
            if code.co_filename.startswith(_ROOT):
                positions = next(itertools.islice(code.co_positions(), frame.f_lasti // 2, None))
                _, line, _, column = positions
                file = code.co_filename.removeprefix(_ROOT)
                made.reasons.setdefault((file, line or 0, column or 0), set()).add(self.reason)
            frame = frame.f_back

    return noted


_ROOT = f"{LIBRARY}/"


def _forget() -> None:
    """Clear what the library remembers of earlier questions: a complaint that is remembered is not made again."""
    for cached in _caches():
        cached.cache_clear()


@functools.cache
def _caches() -> tuple[Any, ...]:
    return tuple(
        one
        for one in gc.get_objects()
        if isinstance(one, functools._lru_cache_wrapper) and str(one.__module__).startswith("anygress.")
    )


# --------------------------------------------------------------------------------------------- reading the source


def sites() -> list[Site]:
    """All sites of the library."""
    files = sorted(path.relative_to(LIBRARY).as_posix() for path in LIBRARY.rglob("*.py"))
    modules = [_Module(file, ast.parse((LIBRARY / file).read_text())) for file in files]
    handing = {name: parameters for module in modules for name, parameters in module.handing().items()}
    refusing = {name for module in modules for name in module.refusing()}
    return sorted({site for module in modules for site in module.sites(handing, refusing)})


class _Module:
    def __init__(self, file: str, tree: ast.Module) -> None:
        self.file, self.tree = file, tree
        self.parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}

    def handing(self) -> dict[str, list[str]]:
        """The functions, and classes, that are handed a reason or a complaint; with the names of their parameters."""
        found: dict[str, list[str]] = {one.__name__: _fields(one) for one in (Problem, Complaint)}
        for node in self._functions():
            names = [one.arg for one in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)]
            names = names[1:] if names[:1] == ["self"] else names
            if set(names) & set(_HANDED) and _returned(node) != "str":
                parent = self.parents[node]
                is_init = node.name == "__init__" and isinstance(parent, ast.ClassDef)
                found[parent.name if is_init and isinstance(parent, ast.ClassDef) else node.name] = names
        return found

    def refusing(self) -> set[str]:
        """The functions that answer with a complaint."""
        return {node.name for node in self._functions() if re.search("Complaint|_Refused", _returned(node))}

    def _functions(self) -> list[ast.FunctionDef]:
        return [node for node in ast.walk(self.tree) if isinstance(node, ast.FunctionDef)]

    def sites(self, handing: Mapping[str, list[str]], refusing: set[str]) -> Iterator[Site]:
        known, own = self._names(refusing), self.handing()
        defined = {one.name for one in self._functions()} - own.keys()
        local = {name: parameters for name, parameters in {**handing, **own}.items() if name not in defined}
        for node in ast.walk(self.tree):
            function = self._function(node)
            if isinstance(node, ast.Tuple) and function is not None and _is_wrong(node, function):
                for text in self._texts(node.elts[-2], function):
                    if text != _ANYTHING:  # a reason that is handed on
                        yield self._site(node, function, "", text, column=-1)
            if not isinstance(node, ast.Call) or self._is_inside(node, local):
                continue
            name = _name(node.func)
            if name in local:
                if function is not None and self._hands_on(node, function):
                    continue
                given = _given(node, local[name])
                reason, code = given.get("reason"), given.get("code") or given.get("topic")
                told = code.value if isinstance(code, ast.Constant) else ast.unparse(code) if code else ""
                for text in self._texts(reason, function) if reason is not None else (_ANYTHING,):
                    yield self._site(node, function, str(told), text)
            elif self._is_complaint(node, known, function):
                yield self._site(node, function, "", _ANYTHING)

    def _site(
        self, node: ast.expr, function: ast.FunctionDef | None, code: str, text: str, *, column: int | None = None
    ) -> Site:
        end = (node.end_col_offset or 0) if column is None else column
        name = self._qualified(function) if function else "the module"
        return Site(self.file, node.end_lineno or 0, end, name, code, text)

    def _names(self, refusing: set[str]) -> set[str]:
        """The names by which this module knows functions that answer with a complaint."""
        own = self.refusing()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("anygress"):
                own |= {one.asname or one.name for one in node.names if one.name in refusing}
        return own

    def _is_complaint(self, node: ast.Call, known: set[str], function: ast.FunctionDef | None) -> bool:
        is_raised = isinstance(self.parents[node], ast.Raise)
        if function is None or not (is_raised or re.search("Complaint|Problem|_Refused", _returned(function))):
            return False
        of = ast.unparse(node.func.value) if isinstance(node.func, ast.Attribute) else "self"
        is_known = of == "self" and _name(node.func) in known
        is_grammar = of in {"grammar", "Pattern"}
        parent = self.parents[node]
        asks_only = isinstance(parent, ast.Compare) and any(isinstance(one, ast.Is | ast.IsNot) for one in parent.ops)
        asks_only = asks_only or (isinstance(parent, ast.For) and parent.iter is node)  # handed on in the body
        return (is_known or is_grammar) and not asks_only

    def _is_inside(self, node: ast.AST, handing: Mapping[str, list[str]]) -> bool:
        """Whether a call is the argument of one that hands its answer on, which is the site then."""
        parent = self.parents[node]
        while isinstance(parent, ast.expr | ast.keyword):
            if isinstance(parent, ast.Call) and _name(parent.func) in handing and not _is_carrier(node):
                return True
            parent = self.parents[parent]
        return False

    def _hands_on(self, node: ast.Call, function: ast.FunctionDef) -> bool:
        """Whether the reason is the function's own parameter: its callers are the sites."""
        parameters = {one.arg for one in (*function.args.args, *function.args.kwonlyargs)} & set(_HANDED)
        used = {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
        used |= (
            {one.attr for one in ast.walk(node) if isinstance(one, ast.Attribute)}
            if function.name != "__init__"
            else set()
        )
        return bool(parameters & used)

    def _function(self, node: ast.AST) -> ast.FunctionDef | None:
        parent = self.parents.get(node)
        while parent is not None and not isinstance(parent, ast.FunctionDef):
            parent = self.parents.get(parent)
        return parent

    def _qualified(self, function: ast.FunctionDef) -> str:
        names, parent = [function.name], self.parents[function]
        while not isinstance(parent, ast.Module):
            names += [parent.name] if isinstance(parent, ast.FunctionDef | ast.ClassDef) else []
            parent = self.parents[parent]
        return ".".join(reversed(names))

    # ------------------------------------------------------------------------------------- what a reason can be

    def _texts(self, reason: ast.expr, function: ast.FunctionDef | None) -> list[str]:
        """Every text that a reason can be, as regexes; anything, where that cannot be read off."""
        found = list(dict.fromkeys(self._expand(reason, function, ())))
        return found if 0 < len(found) <= _MOST_TEXTS else [_ANYTHING]

    def _expand(self, node: ast.expr, function: ast.FunctionDef | None, seen: tuple[str, ...]) -> Iterator[str]:
        match node:
            case ast.Constant(value=str(text)) if text:
                yield re.escape(text)
            case ast.Constant():  # none, or none yet
                return
            case ast.JoinedStr(values=values):
                parts = [re.escape(str(one.value)) if isinstance(one, ast.Constant) else _ANYTHING for one in values]
                yield "".join(parts)
            case ast.IfExp(body=one, orelse=other) | ast.BoolOp(values=[one, other]):
                yield from self._expand(one, function, seen)
                yield from self._expand(other, function, seen)
            case ast.BinOp(left=left, right=right, op=ast.Add()):
                ends = list(self._expand(right, function, seen))
                yield from (one + end for one in self._expand(left, function, seen) for end in ends)
            case ast.Name(id=name) if function is not None and name not in seen:
                values = list(_assigned(name, node, self.parents))
                for value in values:
                    yield from self._expand(value, function, (*seen, name))
                if not values:
                    yield _ANYTHING
            case _:
                yield _ANYTHING


def _assigned(name: str, use: ast.AST, parents: Mapping[ast.AST, ast.AST]) -> Iterator[ast.expr]:
    """What a name may stand for where it is used: the assignments before, up to one that is made in any case."""
    node = use
    while not isinstance(node, ast.FunctionDef):
        parent = parents[node]
        for block in (getattr(parent, one, None) for one in ("body", "orelse", "finalbody")):
            if not isinstance(block, list) or node not in block:
                continue
            for before in reversed(block[: block.index(node)]):
                yield from (value for inner in ast.walk(before) for value in _values(inner, name))
                if isinstance(before, ast.Assign) and any(True for _ in _values(before, name)):
                    return
        node = parent


def _values(node: ast.AST, name: str) -> Iterator[ast.expr]:
    """What a statement makes a name stand for."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            if _name(target) == name:
                yield node.value
            elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                yield from (v for t, v in zip(target.elts, node.value.elts, strict=True) if _name(t) == name)
    if isinstance(node, ast.AugAssign) and _name(node.target) == name:
        yield ast.Tuple(elts=[])  # added to what it was: any text


def _name(node: ast.AST) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _returned(function: ast.FunctionDef) -> str:
    return ast.unparse(function.returns) if function.returns else ""


def _fields(carrier: type) -> list[str]:
    return list(getattr(carrier, "__dataclass_fields__"))  # noqa: B009  for mypy


def _given(node: ast.Call, parameters: list[str]) -> dict[str, ast.expr]:
    by_place = dict(zip(parameters, node.args, strict=False))
    return by_place | {one.arg: one.value for one in node.keywords if one.arg}


def _is_carrier(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and _name(node.func) in {one.__name__ for one in _CARRIERS}


def _is_wrong(node: ast.Tuple, function: ast.FunctionDef) -> bool:
    """Whether a tuple is a refusal: a place, a reason and what to do, or the last two of them."""
    returned, size = _returned(function), len(node.elts)
    wanted = {"_Wrong": 3, "tuple[str, str, str | None]": 3, "tuple[str, str | None]": 2}
    is_wrong = any(form in returned and size == length for form, length in wanted.items())
    return is_wrong and isinstance(node.ctx, ast.Load) and not isinstance(node.elts[-2], ast.Tuple)

"""What is counted, not timed: what is slow on purpose is done for those who write, and twice as much is twice the work.

Work is counted as calls of functions of this package, built-in ones among them that they make: the same in every run,
however busy the machine is.
"""

from __future__ import annotations

import cProfile
import hashlib
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import bcrypt
import pytest

import anygress as ag
from anygress.controllers import get, names
from anygress.controllers.base.controller import Controller
from anygress.decide.diff import differences, reports_of
from anygress.decide.explain import explain
from anygress.decide.pipeline import check, render, site_of
from anygress.decide.ranking import check_all
from anygress.decide.reading import parse_spec
from anygress.decide.report import check_site
from anygress.errors import InvalidSpec
from anygress.features.feature import Feature

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CONFIRMED = ("client-address", "client-connection", "network-policy", "response-headers", "upgrades")
MOST = 2.2
"""How many times the work of half as much there may be: a sort is a little more than linear, a scan of pairs is 4."""
HASH = "{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g="
CLOSED = ag.BasicAuth(users=(ag.User("ops", hash=HASH),))
IMAGE = ag.Workload(image="ghcr.io/acme/shop:1.4", ports={"http": 8080})


def calls(work: Callable[[], Any]) -> int:
    """How many calls a piece of work makes, of Python's functions and of built-in ones."""
    counter = cProfile.Profile()  # in C: a tenth of what a function of sys.setprofile takes
    counter.runcall(work)
    return sum(entry.callcount for entry in counter.getstats())


# --------------------------------------------------------------------------------------------- slow on purpose


class Slow:
    """How often what is slow on purpose was done."""

    def __init__(self) -> None:
        self.scrypt = 0
        self.bcrypt = 0

    @property
    def whole(self) -> int:
        """All of it."""
        return self.scrypt + self.bcrypt


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    counted = Slow()
    scrypt, hashpw = hashlib.scrypt, bcrypt.hashpw

    def counting_scrypt(*given: Any, **more: Any) -> bytes:
        counted.scrypt += 1
        return scrypt(*given, **more)

    def counting_bcrypt(*given: Any) -> bytes:
        counted.bcrypt += 1
        return hashpw(*given)

    monkeypatch.setattr(hashlib, "scrypt", counting_scrypt)
    monkeypatch.setattr(bcrypt, "hashpw", counting_bcrypt)
    return counted


def with_password(password: str, *, fallback: ag.Fallback | None = None) -> ag.Exposure:
    """An app whose password has not been hashed in any test before: hashes are kept."""
    auth = ag.BasicAuth(users=(ag.User("ops", password=password),))
    return ag.Exposure(
        name="shop", namespace="shop", hosts=("shop.example.com",), workload=IMAGE, auth=auth, fallback=fallback
    )


def test_a_check_of_all_controllers_hashes_nothing(slow: Slow) -> None:
    ranking = check_all([with_password("a check of all")])
    assert ranking.able
    assert any(place.with_proxy for place in ranking.unable)  # those have a proxy's checksum, which nobody sees
    assert slow.whole == 0


@pytest.mark.parametrize("fallback", [None, "sidecar"])
def test_a_check_of_one_controller_hashes_nothing(slow: Slow, fallback: ag.Fallback | None) -> None:
    for name in names():
        check(with_password(f"a check of {name}", fallback=fallback), name, confirmed=CONFIRMED)
    assert slow.whole == 0


def test_a_difference_hashes_nothing(slow: Slow) -> None:
    found = differences(*reports_of([with_password("a difference")], get("ingress-nginx"), get("traefik")))
    assert found.objects.come
    assert slow.whole == 0


def test_an_explanation_hashes_nothing_until_it_is_shown(slow: Slow) -> None:
    ways = explain(Feature.BASIC_AUTH).ways
    assert slow.whole == 0
    (beside, *_) = (way.beside for way in ways if way.beside is not None)
    assert any("anygress.dev/proxy" in str(one.manifest) for one in beside.rendered.additions)
    assert slow.scrypt == 0, "its users are in a Secret: there is nothing to guess"


def test_who_writes_hashes_once_a_user(slow: Slow) -> None:
    rendering = render([with_password("a rendering")], "traefik")
    assert slow.whole == 0
    (text,) = rendering.secrets[0]["stringData"].values()
    assert text.startswith("ops:$2y$")
    assert rendering.manifests
    assert (slow.bcrypt, slow.scrypt) == (1, 0)


def test_who_writes_a_proxy_makes_its_checksum_once(slow: Slow) -> None:
    report = check(with_password("a proxy", fallback="sidecar"), "gce", confirmed=CONFIRMED)
    report = (
        report
        if report.rendering
        else check(with_password("a proxy", fallback="sidecar"), "node-port", confirmed=CONFIRMED)
    )
    assert report.rendering is not None
    assert "$2y$" in str(report.rendering.manifests)
    assert str(report.rendering.manifests) == str((*report.rendering.manifests,))
    assert (slow.bcrypt, slow.scrypt) == (1, 1)


# --------------------------------------------------------------------------------------------- renderings


@pytest.fixture
def renderings(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    found: list[str] = []
    whole = Controller.render

    def counting(self: Controller, site: Any) -> Any:
        found.append(self.name)
        return whole(self, site)

    monkeypatch.setattr(Controller, "render", counting)
    return iter([found])


def test_each_controller_renders_an_app_that_it_can_once(renderings: Iterator[list[str]]) -> None:
    (found,) = renderings
    app = ag.Exposure(name="shop", namespace="shop", hosts=("shop.example.com",), workload=IMAGE)
    ranking = check_all([app])
    able = {place.report.controller.name for place in ranking.able}
    assert sorted(name for name in found if name in able) == sorted(able)


def test_no_fallback_is_tried_where_none_can_help(renderings: Iterator[list[str]]) -> None:
    (found,) = renderings
    refused = ag.Exposure(  # a regex is a way to the backend, which no proxy beside the app can find
        name="shop", namespace="shop", hosts=("shop.example.com",), workload=IMAGE,
        routes=(ag.Route("/v[0-9]+", match="regex"),),
    )  # fmt: skip
    check_all([refused], ["gce"])
    assert found == []


# --------------------------------------------------------------------------------------------- growth


def host(*routes: ag.Route, **settings: Any) -> list[ag.Exposure]:
    return [ag.Exposure(name="shop", namespace="shop", hosts=("shop.example.com",), routes=routes, **settings)]


def service(number: int) -> ag.ServiceRef:
    return ag.ServiceRef(f"svc-{number}", port=80)


def other(number: int) -> ag.Auth | None:
    return CLOSED if number % 2 else None


def users(number: int) -> ag.Auth:
    return ag.BasicAuth.from_secret(f"users-{number}")


def pods(number: int) -> ag.Pods:
    return ag.Pods(name=f"p{number}", selector={"app": f"p{number}"}, port=80)


APPS: dict[str, Callable[[int], list[ag.Exposure]]] = {
    "open": lambda n: host(*(ag.Route(f"/p{i}/", service=service(i)) for i in range(n))),
    "one backend": lambda n: host(*(ag.Route(f"/p{i}/", auth=other(i)) for i in range(n)), workload=IMAGE),
    "closed": lambda n: host(*(ag.Route(f"/p{i}/", service=service(i)) for i in range(n)), auth=CLOSED),
    "closed and open": lambda n: host(*(ag.Route(f"/p{i}/", service=service(i), auth=other(i)) for i in range(n))),
    "a guard each": lambda n: host(
        *(ag.Route(f"/p{i}/", service=service(i), auth=ag.BasicAuth.from_secret(f"users-{i}")) for i in range(n))
    ),
    "exact": lambda n: host(
        *(ag.Route(f"/p{i}", match="exact", service=service(i), auth=other(i)) for i in range(n))
    ),
    "rewritten": lambda n: host(
        *(ag.Route(f"/p{i}/", service=service(i), rewrite=ag.StripPrefix(), auth=other(i)) for i in range(n))
    ),
    "times": lambda n: host(
        *(ag.Route(f"/p{i}/", service=service(i), timeout_seconds=30 + i, health_check_path="/") for i in range(n))
    ),
    "pods": lambda n: host(*(ag.Route(f"/p{i}/", service=pods(i), auth=other(i)) for i in range(n))),
    "regexes": lambda n: host(*(ag.Route(f"/p{i}/[0-9]+", match="regex", service=service(i)) for i in range(n))),
    "a proxy each": lambda n: host(
        *(ag.Route(f"/p{i}/", service=service(i), auth=other(i)) for i in range(n)), fallback="sidecar"
    ),
    "hosts": lambda n: [
        ag.Exposure(
            name="shop", namespace="shop", hosts=tuple(f"h{i}.example.com" for i in range(n)), workload=IMAGE
        )
    ],
    "apps": lambda n: [
        ag.Exposure(name=f"app-{i}", namespace="shop", hosts=(f"h{i}.example.com",), workload=IMAGE, auth=other(i))
        for i in range(n)
    ],
}  # fmt: skip


@pytest.mark.parametrize("controller", names())
@pytest.mark.parametrize("kind", APPS)
def test_twice_as_much_is_twice_the_work(kind: str, controller: str) -> None:
    def work(count: int) -> int:
        apps = APPS[kind](count)
        return calls(lambda: check_site(site_of(apps), get(controller), confirmed=CONFIRMED))

    work(2)  # what is made once a process
    half, whole = work(100), work(200)
    assert whole / half <= MOST, (half, whole)


@pytest.mark.parametrize("kind", ["one guard", "two guards", "a guard each"])
@pytest.mark.parametrize("controller", names())
def test_a_fallback_that_is_only_tried_is_no_more(kind: str, controller: str) -> None:
    """As the command line asks: where a controller refuses, with a proxy before the one backend of all routes."""

    def work(count: int) -> int:
        guard = {"one guard": lambda _: CLOSED, "two guards": other, "a guard each": users}[kind]
        apps = host(*(ag.Route(f"/p{i}/", auth=guard(i)) for i in range(count)), workload=IMAGE)
        return calls(lambda: check_all(apps, [controller]))

    work(2)
    half, whole = work(150), work(300)  # a proxy's configuration is full before that
    assert whole / half <= MOST, (half, whole)


def test_a_scan_of_pairs_would_be_seen() -> None:
    """What is counted tells twice the work from four times as much."""

    def pairs(count: int) -> int:
        return calls(lambda: [abs(one - other) for one in range(count) for other in range(count)])

    assert pairs(200) / pairs(100) > MOST


# --------------------------------------------------------------------------------------------- what is read

HEAD = "name: shop\nhost: shop.example.com\nimage: ghcr.io/acme/shop:1.4\nport: 8080\n"
TEXTS: dict[str, Callable[[int], str]] = {
    "wrong networks": lambda n: f"{HEAD}ip_allow_list:\n" + "".join(f"- x{i}\n" for i in range(n)),
    "wrong routes": lambda n: f"{HEAD}routes:\n" + "".join(f"- {i}\n" for i in range(n)),
    "half wrong": lambda n: f"{HEAD}routes:\n" + "".join(f"- {i}\n- path: x{i}\n" for i in range(n // 2)),
    "one key": lambda n: f"{HEAD}annotations:\n" + "  a: b\n" * n,
    "double keys": lambda n: f"{HEAD}annotations:\n" + "".join(f"  a{i % (n // 2)}: b\n" for i in range(n)),
    "anchors": lambda n: f"{HEAD}annotations:\n" + "".join(f"  a{i}: &x{i} b\n" for i in range(n)),
    "unknown keys": lambda n: HEAD + "".join(f"k{i}: b\n" for i in range(n)),
    "wrong hosts": lambda n: "name: shop\nimage: a/b:1\nport: 80\nhosts:\n" + "".join(f"- H_{i}\n" for i in range(n)),
}


@pytest.mark.parametrize("kind", TEXTS)
def test_twice_the_text_is_twice_the_work(kind: str) -> None:
    def read(text: str) -> None:
        with suppress(InvalidSpec):
            check(parse_spec(text), "traefik")

    read(TEXTS[kind](2))
    half, whole = (calls(lambda count=count: read(TEXTS[kind](count))) for count in (200, 400))
    assert whole / half <= MOST, (half, whole)


def test_a_long_name_is_not_told_whole() -> None:
    with pytest.raises(InvalidSpec) as refused:
        check(parse_spec(HEAD.replace("shop\n", f"{'a' * 15_000_000}\n", 1)), "traefik")
    assert len(str(refused.value)) < 10_000

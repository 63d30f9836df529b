"""What the rig recorded, the matrix that is made of it, and the code of today: none may say what another denies.

Nothing runs here but anygress itself. Each comparison is a function that lists what is wrong; beside the test that the
files pass it stands one that a file with that fault does not.
"""

from __future__ import annotations

import dataclasses
import json
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from anygress.controllers import all_controllers, find, names
from anygress.features import evidence as library
from anygress.features.feature import Feature
from anygress.features.support import Support, native, partial, version_key
from anygress.features.support import absent as lacking
from anygress.output.text.matrix import Matrix
from tests.conformance import charts, results
from tests.conformance.behaviour import (
    NOT_ASKED,
    Behaviour,
    Known,
    WrongBehaviour,
    asked_of,
    base_of,
    read,
    read_all,
)
from tests.conformance.build import PARTS
from tests.conformance.clusters import controller_without_rig
from tests.conformance.deploying import report_of
from tests.conformance.results import BY_LABEL, exercised, refusal_codes, refused_features, untold
from tests.conformance.rig import CONTROLLERS, NOT_RUN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from anygress.controllers.base.controller import Controller

BEHAVIOURS = read_all()
BY_NAME = {behaviour.name: behaviour for behaviour in BEHAVIOURS}
RECORDS = {record["controller"]: record for record in results.read()}
MEASURED = sorted(RECORDS)


def known_as(name: str) -> Controller:
    return controller_without_rig(name, BEHAVIOURS)


def a_record(name: str = "traefik") -> dict[str, Any]:
    """One to spoil: what the rig would record if it ran now, and all went well."""
    return {
        "controller": name,
        "date": "2026-11-23",
        **facts(name),
        "behaviours": [going_well(one, name) for one in BEHAVIOURS],
    }


def facts(name: str) -> dict[str, Any]:
    """What is said in a record of the controller itself, as it would be said now."""
    running = CONTROLLERS[name]
    return {
        "taken_for": known_as(name).at_version,
        "versions": {"kubernetes": PARTS["kubernetes"].version, **running.versions()},
        "shims": [{"shim": shim.what, "unproven": shim.unproven} for shim in running.shims],
        "cannot_show": list(running.cannot_show),
    }


def going_well(behaviour: Behaviour, name: str) -> dict[str, Any]:
    refused = sorted(codes_now(behaviour.name, name))
    accepted = "partial" if name in behaviour.known else "measured"
    return {
        "behaviour": behaviour.name,
        "fingerprint": behaviour.fingerprint(name),
        "verdict": "refused" if refused else accepted,
        "why": [f"{code} …" for code in refused],
    }


@cache
def codes_now(behaviour: str, name: str) -> frozenset[str]:
    """Why anygress refuses the apps today: those of the first deployment that it refuses, as the rig does."""
    for numbers in BY_NAME[behaviour].deployments:
        if problems := report_of(BY_NAME[behaviour], known_as(name), numbers).problems:
            return frozenset(problem.code for problem in problems)
    return frozenset()


def outcome_of(record: Mapping[str, Any], behaviour: str) -> dict[str, Any]:
    (found,) = (one for one in record["behaviours"] if one["behaviour"] == behaviour)
    return found


# --------------------------------------------------------------------------------------------- behaviours


def wrong_features(behaviour: Behaviour) -> list[str]:
    return [
        f"{behaviour.name}: its requests do not reach {label}"
        for label in behaviour.features
        if label not in exercised(behaviour)
    ]


@pytest.mark.parametrize("behaviour", BEHAVIOURS, ids=lambda one: one.name)
def test_a_behaviour_asks_for_the_features_it_names(behaviour: Behaviour) -> None:
    assert wrong_features(behaviour) == []
    assert {base_of(name) for name in behaviour.known} <= {*CONTROLLERS, *NOT_RUN}
    assert {label for known in behaviour.known.values() for label in known} <= set(behaviour.features)


@pytest.mark.parametrize(
    ("behaviour", "feature"),
    [
        ("paths", "path-regex"),  # no app needs it
        ("platform", "tcp-port"),  # a port of the app needs it, and no request goes there
        ("tls-and-plain", "https-redirect"),  # there is TLS, and no redirect
        ("auth-digest", "websockets"),
        ("ports-tcp", "udp-port"),
    ],
)
def test_a_feature_that_no_request_reaches_is_found(behaviour: str, feature: str) -> None:
    claims_more = dataclasses.replace(BY_NAME[behaviour], features=(feature,))
    assert wrong_features(claims_more) == [f"{behaviour}: its requests do not reach {feature}"]


def wrong_coverage(behaviours: Iterable[Behaviour], not_asked: Iterable[str]) -> list[str]:
    asked, excused = {label for behaviour in behaviours for label in behaviour.features}, set(not_asked)
    return [
        *(f"{label} is not asked for, and no reason is given" for label in sorted(set(BY_LABEL) - asked - excused)),
        *(f"{label} is asked for, and said not to be" for label in sorted(asked & excused)),
        *(f"{label} is no feature" for label in sorted((asked | excused) - set(BY_LABEL))),
    ]


def test_every_feature_is_asked_for_or_has_a_reason() -> None:
    assert wrong_coverage(BEHAVIOURS, NOT_ASKED) == []
    assert wrong_coverage([one for one in BEHAVIOURS if "digest-auth" not in one.features], NOT_ASKED)
    assert wrong_coverage(BEHAVIOURS, {**NOT_ASKED, "host": "no reason"})
    assert wrong_coverage(BEHAVIOURS, {**NOT_ASKED, "hosts": "no such feature"})


def test_every_controller_runs_or_has_a_reason() -> None:
    assert set(CONTROLLERS) | set(NOT_RUN) == set(names())
    assert not set(CONTROLLERS) & set(NOT_RUN)


def wrong_known(behaviour: Behaviour, name: str) -> list[str]:
    (asked,) = asked_of(name, [behaviour])
    return [
        f"{behaviour.name}, {name}: no user reads “{text}” of {label}"
        for label, text in untold(asked, known_as(base_of(name))).items()
    ]


@pytest.mark.parametrize("behaviour", [one for one in BEHAVIOURS if one.known], ids=lambda one: one.name)
def test_users_read_of_every_known_deviation(behaviour: Behaviour) -> None:
    assert [text for name in behaviour.known for text in wrong_known(behaviour, name)] == []


def test_a_deviation_that_no_user_reads_of_is_found() -> None:
    silent = {"traefik": {"basic-auth": Known("it lets everybody in on Sundays", "status 200")}}
    assert wrong_known(dataclasses.replace(BY_NAME["auth-inside-open"], known=silent), "traefik")


def test_a_known_deviation_hides_no_other() -> None:
    behaviour = BY_NAME["auth-spellings"]
    assert behaviour.is_known("traefik", "get /admin;x: the backend is reached with /admin;x, which is below /admin")
    assert not behaviour.is_known("traefik", "get /admin/x: status 200, not 401")
    assert not behaviour.is_known("istio", "get /admin;x: the backend is reached with /admin;x, which is below /admin")


@pytest.mark.parametrize("line", ["about: again", "abuot: x"])
def test_a_head_says_each_thing_once_and_nothing_else(line: str, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(f"about: x\nfeatures: []\nsteps: []\n{line}\n")
    with pytest.raises(WrongBehaviour, match=line.partition(":")[0]):
        read(path)


# --------------------------------------------------------------------------------------------- records


def wrong_record(record: Mapping[str, Any]) -> list[str]:
    """What is stale or unexpected in a controller's record."""
    name = record["controller"]
    found = [one["behaviour"] for one in record["behaviours"]]
    return [
        *(f"{name}: its {key} are others today" for key, value in facts(name).items() if record[key] != value),
        *(f"{name}: {behaviour} was not run" for behaviour in BY_NAME if behaviour not in found),
        *(f"{name}: {behaviour} is there twice" for behaviour in set(found) if found.count(behaviour) > 1),
        *(wrong for one in record["behaviours"] for wrong in wrong_outcome(one, name)),
    ]


def wrong_outcome(outcome: Mapping[str, Any], name: str) -> list[str]:
    behaviour = BY_NAME.get(outcome["behaviour"])
    title = f"{name}: {outcome['behaviour']}"
    if behaviour is None:
        return [f"{title} is no longer there"]
    if outcome["fingerprint"] != behaviour.fingerprint(name):
        return [f"{title} was run when it asked for something else"]
    if outcome["verdict"] not in {"measured", "partial", "refused", "declared"}:
        return [f"{title} {outcome['verdict']}: {outcome['why'][:1]}"]
    strange = [text for text in outcome["why"] if not behaviour.is_known(name, text)]
    if outcome["verdict"] == "partial" and strange:
        return [f"{title}: {text}" for text in strange]
    then, now = codes_then(outcome), codes_now(behaviour.name, name)
    return [f"{title} was refused for {sorted(then)}, and is for {sorted(now)}"] if then != now else []


def codes_then(outcome: Mapping[str, Any]) -> set[str]:
    return refusal_codes(outcome["why"]) if outcome["verdict"] == "refused" else set()


def test_every_controller_that_runs_has_a_record() -> None:
    assert set(RECORDS) == set(CONTROLLERS)


@pytest.mark.parametrize("name", MEASURED)
def test_a_record_is_of_today_and_as_promised(name: str) -> None:
    assert wrong_record(RECORDS[name]) == []


#: What can be wrong with a record, by the words that must be said of it.
_FAULTS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "paths was not run": lambda record: record["behaviours"].remove(outcome_of(record, "paths")),
    "paths is there twice": lambda record: record["behaviours"].append(outcome_of(record, "paths")),
    "gone is no longer there": lambda record: outcome_of(record, "paths").update(behaviour="gone"),
    "asked for something else": lambda record: outcome_of(record, "paths").update(fingerprint="0"),
    "paths deviates": lambda record: outcome_of(record, "paths").update(verdict="deviates", why=["status 500"]),
    "paths broken": lambda record: outcome_of(record, "paths").update(verdict="broken", why=["KeyError"]),
    "status 200, not 401": lambda record: outcome_of(record, "auth-spellings")["why"].append("status 200, not 401"),
    "paths was refused for ['E240']": lambda record: outcome_of(record, "paths").update(
        verdict="refused", why=["E240 path-prefix: it has none"]
    ),
    "backend-namespace was refused for []": lambda record: outcome_of(record, "backend-namespace").update(
        verdict="measured", why=[]
    ),
    "its taken_for are others": lambda record: record.update(taken_for="3.6"),
    "its versions are others": lambda record: record["versions"].update(traefik="3.7.1"),
    "its shims are others": lambda record: record.update(shims=[{"shim": "x", "unproven": "y"}]),
    "its cannot_show are others": lambda record: record.update(cannot_show=["host"]),
}


@pytest.mark.parametrize("text", _FAULTS)
def test_what_is_wrong_with_a_record_is_found(text: str) -> None:
    record = a_record()
    assert wrong_record(record) == []
    _FAULTS[text](record)
    assert any(text in wrong for wrong in wrong_record(record))


def wrong_schemas(schemas: Mapping[str, Any]) -> list[str]:
    return [
        *(f"{name} was not checked" for name in names() if name not in schemas),
        *(f"{name}: {text}" for name, found in schemas.items() for text in found["rejected"]),
        *(f"{name}: a misspelt field is taken" for name, found in schemas.items() if not found["misspelt_is_rejected"]),
    ]


def test_the_objects_of_every_controller_are_taken() -> None:
    schemas = results.read_schemas()
    assert wrong_schemas(schemas) == []
    assert wrong_schemas({name: found for name, found in schemas.items() if name != "gce"})
    assert wrong_schemas({**schemas, "gce": {**schemas["gce"], "rejected": ["Ingress web: no such field"]}})
    assert wrong_schemas({**schemas, "gce": {**schemas["gce"], "misspelt_is_rejected": False}})


def wrong_swap(swap: Mapping[str, Any]) -> list[str]:
    return [*swap["differences"], *(text for turn in swap["turns"] for text in turn["wrong"])]


def test_the_chart_followed_its_values_and_left_nothing() -> None:
    chart = json.loads((results.FOLDER / "chart.json").read_text())
    assert not charts.is_wrong(chart)
    assert chart["equality"]["draws"] >= 2_000
    assert [stage["did"].split()[1] for stage in chart["stages"]] == [
        "install",
        "upgrade",
        "rollback",
        "test",
        "uninstall",
    ]
    assert charts.is_wrong({**chart, "stages": [*chart["stages"], {"wrong": ["Secret market/store is left"]}]})
    assert charts.is_wrong({**chart, "equality": {"wrong": ["FAILED"]}})


def test_the_swap_left_no_difference() -> None:
    swap = json.loads((results.FOLDER / "swap.json").read_text())
    assert wrong_swap(swap) == []
    assert wrong_swap({**swap, "differences": ["get /: traefik 200, istio 404"]})
    assert wrong_swap({**swap, "turns": [*swap["turns"], {"wrong": ["Ingress shop of traefik is left"]}]})


# --------------------------------------------------------------------------------------------- the matrix


def denied(
    content: Mapping[str, Any], records: Iterable[Mapping[str, Any]], tables: Mapping[str, Mapping[Feature, Support]]
) -> list[str]:
    """What the tables say of features, and the rig denies."""
    runs = {name: found["run"] for name, found in content["controllers"].items() if "run" in found}
    has = ("native", "built_in")
    return [
        *(
            f"{name} cannot {label}, says its table, and {by} measured it"
            for name, run in runs.items()
            for label, by in run["measured"].items()
            if tables[name][BY_LABEL[label]].verdict == "absent"
        ),
        *(
            f"{record['controller']} can {label}, says its table, and {one['behaviour']} was refused for it"
            for record in records
            for one in record["behaviours"]
            if one["verdict"] == "refused"
            for label in refused_features(one)
            if tables[record["controller"]][BY_LABEL[label]].verdict in has
        ),
    ]


def tables(**changes: Mapping[Feature, Support]) -> dict[str, Mapping[Feature, Support]]:
    return {name: {**cls.support, **changes.get(name, {})} for name, cls in all_controllers().items()}


def test_no_table_claims_what_the_results_deny() -> None:
    content = results.measured(RECORDS.values(), results.read_schemas())
    assert denied(content, RECORDS.values(), tables()) == []


def test_a_table_that_claims_what_the_results_deny_is_found() -> None:
    record = a_record()
    content = results.measured([record], {})
    source = "https://example.com/"
    says_no = {Feature.BASIC_AUTH: lacking("it has none", source=source)}
    assert any("auth-basic" in text for text in denied(content, [record], tables(traefik=says_no)))
    says_yes = {Feature.BACKEND_NAMESPACE: native(source=source)}
    assert any("was refused for it" in text for text in denied(content, [record], tables(traefik=says_yes)))
    assert denied(content, [record], tables()) == []


def test_what_deviates_is_not_measured_whatever_else_went_well() -> None:
    record = a_record()
    outcome_of(record, "timeouts").update(verdict="deviates", why=["status 200, not 504"])
    run = results.measured([record], {})["controllers"]["traefik"]["run"]
    assert "response-timeout" not in run["measured"]
    assert "body-limit" in run["measured"]


def test_a_partial_outcome_proves_the_features_that_users_are_told_of_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    record = a_record()
    record["behaviours"] = [{**outcome_of(record, "auth-inside-open"), "verdict": "partial", "why": ["status 200"]}]
    told = {"traefik": {"basic-auth": Known("here those are other paths", "status 200")}}
    monkeypatch.setattr(results, "read_all", lambda: [dataclasses.replace(BY_NAME["auth-inside-open"], known=told)])
    assert results.measured([record], {})["controllers"]["traefik"]["run"]["measured"] == {
        "basic-auth": ["auth-inside-open"]
    }
    silent = {"traefik": {"basic-auth": Known("nobody reads this", "status 200")}}
    monkeypatch.setattr(results, "read_all", lambda: [dataclasses.replace(BY_NAME["auth-inside-open"], known=silent)])
    assert results.measured([record], {})["controllers"]["traefik"]["run"]["measured"] == {}


def test_what_the_rig_cannot_show_is_not_measured() -> None:
    record = {**a_record(), "cannot_show": ["tcp-port"]}
    run = results.measured([record], {})["controllers"]["traefik"]["run"]
    assert "tcp-port" not in run["measured"]
    assert "udp-port" in run["measured"]


def test_what_is_left_out_is_not_measured() -> None:
    """Istio gets the platform without its passwords: that proves nothing of passwords."""
    assert "basic-auth" not in exercised(BY_NAME["platform"], "istio")
    assert "host" in exercised(BY_NAME["platform"], "istio")


def test_measured_json_is_what_the_records_make() -> None:
    assert library.FILE.read_text(encoding="utf-8") == results.measured_text()


def test_a_changed_record_makes_another_measured_json(monkeypatch: pytest.MonkeyPatch) -> None:
    record = a_record()
    outcome_of(record, "paths").update(verdict="deviates")
    monkeypatch.setattr(results, "read", lambda: [record])
    assert library.FILE.read_text(encoding="utf-8") != results.measured_text()


# --------------------------------------------------------------------------------------------- what a proof is worth

RUN = library.Run(
    version="1.11",
    program="1.11.3",
    date="2026-11-23",
    shims=(),
    measured={"host": ("hosts",), "path-regex": ("regexes",)},
    refused={"digest-auth": ("auth-digest",)},
)
SOURCE = "https://example.com/"


@pytest.mark.parametrize(
    ("feature", "support", "proof"),
    [
        ("host", native(source=SOURCE), "measured"),
        ("host", native(source=SOURCE, since="1.11"), "measured"),
        ("host", native(source=SOURCE, since="1.12"), "declared"),
        ("host", native(source=SOURCE, changed_in="1.11"), "measured"),
        ("host", native(source=SOURCE, changed_in="1.12"), "declared"),
        ("host", partial("not quite", source=SOURCE), "measured"),
        ("hsts", native(source=SOURCE), "declared"),
        ("digest-auth", lacking("it has none", source=SOURCE), "refused"),
        ("digest-auth", native(source=SOURCE), "declared"),
        ("host", lacking("it has none", source=SOURCE), "declared"),
    ],
)
def test_what_a_measurement_is_worth(feature: str, support: Support, proof: str) -> None:
    assert RUN.proof(feature, support) == proof
    evidence = library.Evidence(objects=1, run=RUN)
    assert evidence.proof(feature, support) == proof
    assert bool(evidence.by(feature, support)) == (proof != "declared")
    assert library.Evidence(objects=1, not_run="there is none").proof(feature, support) == "declared"


def test_ingress_nginx_is_not_measured_where_later_versions_validate() -> None:
    """It ran as of 1.11; since 1.12 it validates paths, realms and the targets of rewrites."""
    evidence = library.measurements().controllers["ingress-nginx"]
    support = all_controllers()["ingress-nginx"].support
    assert evidence.run is not None
    assert version_key(evidence.run.version) < version_key("1.12")
    for feature in (
        Feature.PATH_PREFIX,
        Feature.PATH_EXACT,
        Feature.PATH_REGEX,
        Feature.BASIC_AUTH,
        Feature.STRIP_PREFIX,
    ):
        assert evidence.proof(feature.label, support[feature]) == "declared"
        assert evidence.run.is_outdated(feature.label, support[feature])
    assert evidence.proof("host", support[Feature.HOST]) == "measured"


# --------------------------------------------------------------------------------------------- with a proxy beside

BESIDE = {record["controller"]: record for record in results.read_with_sidecar()}


@cache
def asked_beside(name: str) -> dict[str, Behaviour]:
    return {behaviour.name: behaviour for behaviour in asked_of(name, [*BEHAVIOURS])}


@cache
def done_now(asked: str, name: str) -> frozenset[str]:
    """What the proxy does today of the behaviour of that name."""
    behaviour = asked_beside(name)[asked]
    reports = (report_of(behaviour, known_as(base_of(name)), numbers) for numbers in behaviour.deployments)
    return frozenset(need.feature.label for report in reports for need in report.polyfilled)


def wrong_beside(record: Mapping[str, Any]) -> list[str]:
    """What is stale or unexpected in the record of a controller with a proxy beside each app."""
    name, asked = record["controller"], asked_beside(record["controller"])
    told = {key: value for key, value in facts(base_of(name)).items() if key != "versions"}
    found = {one["behaviour"]: one for one in record["behaviours"]}
    return [
        *(f"{name}: its {key} are others today" for key, value in told.items() if record[key] != value),
        *(f"{name}: {behaviour} was not run" for behaviour in asked.keys() - found.keys()),
        *(f"{name}: {behaviour} is no longer there" for behaviour in found.keys() - asked.keys()),
        *(wrong for key in asked.keys() & found.keys() for wrong in _wrong_beside(found[key], asked[key], name)),
    ]


def _wrong_beside(outcome: Mapping[str, Any], behaviour: Behaviour, name: str) -> Iterator[str]:
    title, done = f"{name}: {behaviour.name}", done_now(behaviour.name, name)
    if outcome["fingerprint"] != behaviour.fingerprint(base_of(name)):
        yield f"{title} was run when it asked for something else"
    if outcome["verdict"] not in {"measured", "partial", "refused", "declared", "left_out"}:
        yield f"{title} {outcome['verdict']}: {outcome['why'][:1]}"
    if {*outcome.get("polyfilled", ())} != done:
        yield f"{title}: the proxy did {outcome.get('polyfilled')}, and does {sorted(done)} today"
    if outcome["verdict"] == "left_out" and done and not behaviour.not_on:
        yield f"{title} is left out, and a proxy takes part"
    if outcome["verdict"] in {"measured", "partial"} and not done:
        yield f"{title} has no proxy in it"


def test_every_controller_that_runs_has_a_record_with_a_proxy() -> None:
    assert {base_of(name) for name in BESIDE} == set(CONTROLLERS)


@pytest.mark.parametrize("name", BESIDE)
def test_a_proxy_beside_the_app_does_as_promised(name: str) -> None:
    assert wrong_beside(BESIDE[name]) == []


def spoilt(**changes: Any) -> dict[str, Any]:
    """The record of Istio with a proxy, and one of its outcomes otherwise."""
    record: dict[str, Any] = json.loads(json.dumps(BESIDE["istio+sidecar"]))
    outcome_of(record, "closed-basic").update(changes)
    return record


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"fingerprint": "0"}, "asked for something else"),
        ({"verdict": "deviates"}, "closed-basic deviates"),
        ({"verdict": "left_out"}, "a proxy takes part"),
        ({"polyfilled": []}, "the proxy did []"),
        ({"behaviour": "gone"}, "gone is no longer there"),
    ],
)
def test_what_is_wrong_with_a_record_of_a_proxy_is_found(changes: dict[str, Any], text: str) -> None:
    assert any(text in wrong for wrong in wrong_beside(spoilt(**changes)))


def test_what_a_controller_refuses_by_itself_is_asked_of_the_proxy() -> None:
    """Nothing that a proxy can do there is refused once more: each ◆ of a controller that runs has been asked for."""
    for name, record in BESIDE.items():
        cells = Matrix.of([base_of(name)]).cells
        can = {feature.label for (feature, _), cell in cells.items() if cell.polyfill}
        shown = {label for one in record["behaviours"] for label in one.get("polyfilled", ())}
        assert can - set(NOT_ASKED) <= shown, name


def test_a_proxy_is_measured_behind_the_controller_that_it_was_asked_behind_alone() -> None:
    content = results.measured([RECORDS["istio"], BESIDE["istio+sidecar"]], {})
    matrix = Matrix.of(measured=library.of_data(content))
    by = {(feature.label, name) for (feature, name), cell in matrix.cells.items() if cell.polyfill_by}
    assert ("basic-auth", "istio") in by
    assert {name for _, name in by} == {"istio"}
    for cell in matrix.cells.values():
        assert cell.polyfill or not cell.polyfill_by
        assert not (cell.polyfill_by and cell.proof == "measured" and cell.support.verdict == "absent")
    istio = matrix.cells[Feature.BASIC_AUTH, "istio"]
    assert (istio.word, istio.marked) == ("no", "no – ◆✓")
    assert matrix.cells[Feature.BASIC_AUTH, "gce"].marked == "no ◆"


@pytest.mark.parametrize(
    "changes",
    [{"verdict": "deviates"}, {"verdict": "broken"}, {"verdict": "left_out"}, {"polyfilled": []}, {"fingerprint": "0"}],
)
def test_what_the_proxy_did_not_show_is_not_measured(changes: dict[str, Any]) -> None:
    def shown(record: dict[str, Any]) -> list[str]:
        run = results.measured([RECORDS["istio"], record], {})["controllers"]["istio"]["sidecar"]
        return list(run["measured"].get("basic-auth", ()))

    assert "closed-basic" in shown(spoilt())
    assert "closed-basic" not in shown(spoilt(**changes))


def test_a_proxy_proves_nothing_of_the_controller() -> None:
    alone = results.measured([RECORDS["istio"]], {})
    both = results.measured([RECORDS["istio"], BESIDE["istio+sidecar"]], {})
    assert alone["controllers"]["istio"]["run"] == both["controllers"]["istio"]["run"]
    assert alone["answers"] == both["answers"]


#: What keeps what is closed closed, asked wherever it is the proxy that asks for the password.
CLOSED = {"basic-auth": ("closed-basic", "empty-basic", "restart-basic"),
          "digest-auth": ("closed-digest", "empty-digest", "restart-digest")}  # fmt: skip


@pytest.mark.parametrize("name", BESIDE)
def test_where_the_proxy_asks_for_passwords_every_way_round_was_tried(name: str) -> None:
    """Lost and empty Secrets, headers and spellings, the Service from inside, and the move to another controller."""
    for label, behaviours in CLOSED.items():
        if find(base_of(name)).support[BY_LABEL[label]].verdict != "absent":
            continue
        outcomes = {behaviour: outcome_of(BESIDE[name], behaviour) for behaviour in behaviours}
        assert {one["verdict"] for one in outcomes.values()} == {"measured"}
        closed, _, restarted = outcomes.values()
        assert any(", inside by " in one["asked"] for one in closed["seen"])
        assert not any(one.get("app") for one in closed["seen"] if ", inside by " in one["asked"])
        assert [one["waiting"] for one in restarted["seen"] if one["asked"] == "restart"]
        assert any(step.kind == "move" for step in BY_NAME[closed["behaviour"]].steps)

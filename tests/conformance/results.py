"""What was measured: one JSON file a controller, the table of all, and what of it the package carries along.

`python -m tests.conformance.results` makes lib/anygress/features/evidence.json anew from the records; `--check` says
whether it is what they make.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import re
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from rich.table import Table

from anygress.controllers import names
from anygress.features.evidence import FILE
from anygress.features.feature import Feature, Site
from anygress.features.matching import choose
from tests.conformance.behaviour import NOT_ASKED, SIDECAR, Behaviour, asked_of, base_of, read_all
from tests.conformance.clusters import controller_without_rig
from tests.conformance.deploying import exposures_on, report_of
from tests.conformance.rig import CONTROLLERS, NOT_RUN
from tests.conformance.rig.backends import httpd

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from anygress.controllers.base.controller import Controller
    from anygress.features.feature import Need
    from tests.conformance.behaviour import Step
    from tests.conformance.rig import Rig
    from tests.conformance.running import Outcome

FOLDER = Path(__file__).with_name("results")
_MARKS = {
    "measured": "✓",
    "partial": "≈",
    "refused": "–",
    "declared": "·",
    "left_out": " ",
    "deviates": "✗",
    "broken": "!",
}

BY_LABEL = {feature.label: feature for feature in Feature}

#: A record as it is in its file.
Record = dict[str, Any]


# Writing and reading records.


def write(name: str, rig: Rig, outcomes: list[Outcome], folder: Path | None = None) -> None:
    """The record of one controller, in results/ or in another folder."""
    behaviours = asked_of(name, read_all())
    fingerprints = {behaviour.name: behaviour.fingerprint(base_of(name)) for behaviour in behaviours}
    beside = {"httpd": httpd.version()} if name.endswith(SIDECAR) else {}
    record = {
        "controller": name,
        "date": dt.datetime.now(dt.UTC).date().isoformat(),
        "taken_for": controller_without_rig(base_of(name), behaviours).at_version,
        "versions": {**rig.versions, **beside},
        "shims": [{"shim": shim["shim"], "unproven": shim["unproven"]} for shim in rig.shims],
        "cannot_show": list(CONTROLLERS[base_of(name)].cannot_show),
        "behaviours": [{**_told(one), "fingerprint": fingerprints[one.behaviour]} for one in outcomes],
    }
    write_record(name, record, folder)


def _told(outcome: Outcome) -> Record:
    """Where no proxy may be, nothing is said of one."""
    return {key: value for key, value in asdict(outcome).items() if value or key != "polyfilled"}


def write_record(name: str, record: Record, folder: Path | None = None) -> None:
    """Any record, as results/<name>.json. In another folder it proves nothing: evidence.json stays as it is."""
    place = folder or FOLDER
    place.mkdir(parents=True, exist_ok=True)
    (place / f"{name}.json").write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n")
    if folder is None:
        write_measured()


def read(folder: Path | None = None) -> list[Record]:
    """The records of all controllers, as they are by themselves."""
    return [record for record in _records(folder) if not record["controller"].endswith(SIDECAR)]


def read_with_sidecar(folder: Path | None = None) -> list[Record]:
    """The records of controllers with a proxy beside each app."""
    return [record for record in _records(folder) if record["controller"].endswith(SIDECAR)]


def _records(folder: Path | None) -> list[Record]:
    records = [json.loads(path.read_text()) for path in sorted((folder or FOLDER).glob("*.json"))]
    return [record for record in records if "behaviours" in record]


def read_schemas() -> Record:
    """What the API server said of every controller's objects."""
    path = FOLDER / "schemas.json"
    found: Record = json.loads(path.read_text()) if path.exists() else {}
    return found


def table(records: list[Record]) -> Table:
    """Behaviours by controllers."""
    drawn = Table(
        title="✓ as promised  ≈ partial, and said so  – refused  · declared, not measured  ✗ deviates  ! broken"
    )
    drawn.add_column("behaviour", no_wrap=True)
    for record in records:
        drawn.add_column(record["controller"], justify="center")
    verdicts = [{one["behaviour"]: one["verdict"] for one in record["behaviours"]} for record in records]
    for name in sorted({name for own in verdicts for name in own}):
        drawn.add_row(name, *(_MARKS.get(own.get(name, ""), " ") for own in verdicts))
    return drawn


# What the records prove.


def exercised(behaviour: Behaviour, controller: str | None = None) -> set[str]:
    """The features that a behaviour's requests reach: those of the routes that answer them, and of these routes' apps.

    Less what is left out on the controller, if one is named.
    """
    sites = [Site(exposures_on(behaviour, controller, numbers)) for numbers in behaviour.deployments]
    return {
        need.feature.label
        for site in sites
        for step in behaviour.requests
        for need in (_stream_needs(site, step) if step.kind in ("tcp", "udp") else _route_needs(site, step))
    }


def _stream_needs(site: Site, step: Step) -> Iterator[Need]:
    for exposure in site.exposures:
        for stream in site.streams[exposure.name]:
            if (stream.protocol.lower(), stream.number) == (step.kind, int(step.value)):
                yield from (need for need in site.needs(exposure) if need.where.startswith(stream.where))


def _route_needs(site: Site, step: Step) -> Iterator[Need]:
    host = str(step.asked.get("host", "")).partition(":")[0].rstrip(".").lower()
    answering = site.by_host.get(host) or site.by_host.get(f"*.{host.partition('.')[2]}", ())
    rule = choose(
        [rule for exposure in answering for rule in site.rules[exposure.name]], unquote(urlsplit(step.value).path)
    )
    for exposure in answering:
        if any(own is rule for own in site.rules[exposure.name]):
            needs = (need for need in site.needs(exposure) if need.feature.scope == "app" or need.rule is rule)
            yield from (need for need in needs if need.feature not in _SHOWN_BY or _SHOWN_BY[need.feature](step))


def _is_tls(step: Step) -> bool:
    return bool(step.asked.get("tls"))


#: What shows in some requests only.
_SHOWN_BY: Mapping[Feature, Callable[[Step], bool]] = {
    Feature.TLS_SECRET: _is_tls,
    Feature.TLS_CERT_MANAGER: _is_tls,
    Feature.HSTS: _is_tls,
    Feature.HTTPS_REDIRECT: lambda step: not _is_tls(step),
    Feature.WEBSOCKETS: lambda step: step.kind == "websocket",
    Feature.DROP_UPGRADES: lambda step: step.kind == "upgrade",
}


def refused_features(outcome: Mapping[str, Any]) -> set[str]:
    """The features that a refusal names; it may name limits too, which are no feature's."""
    by_code = {feature.code: feature.label for feature in Feature}
    return {by_code[code] for code in refusal_codes(outcome["why"]) if code in by_code}


def refusal_codes(texts: Iterable[str]) -> set[str]:
    """The codes that refusals begin with."""
    return {text.partition(" ")[0] for text in texts}


def untold(behaviour: Behaviour, controller: Controller) -> dict[str, str]:
    """The deviations that are said to be known, by feature, and that no user reads of in the table or a report."""
    known = behaviour.known.get(controller.name, {})
    report = report_of(behaviour, controller)
    told = [note.text for note in report.notes] + [one.text for one in report.preconditions] if known else []
    found = {}
    for label, one in known.items():
        if not any(one.says in text for text in (controller.stance(BY_LABEL[label]).why or "", *told)):
            found[label] = one.says
    return found


def measured(records: Iterable[Record], schemas: Mapping[str, Any]) -> dict[str, Any]:
    """The content of evidence.json."""
    records = [*records]
    behaviours = {behaviour.name: behaviour for behaviour in read_all()}
    alone = [record for record in records if not record["controller"].endswith(SIDECAR)]
    runs = {record["controller"]: _run(record, behaviours) for record in alone}
    beside = {base_of(one["controller"]): _beside(one, behaviours) for one in records if one not in alone}
    return {
        "controllers": {name: _evidence(name, schemas.get(name), runs.get(name), beside.get(name)) for name in names()},
        "not_asked": dict(sorted(NOT_ASKED.items())),
        "answers": _answers(alone, behaviours),
    }


def _answers(records: Iterable[Record], behaviours: Mapping[str, Behaviour]) -> list[dict[str, Any]]:
    """The requests that controllers answer otherwise than one another, each in a way that is right or told of."""
    seen: dict[tuple[str, str], dict[str, str]] = {}
    for record in records:
        for outcome in record["behaviours"]:
            behaviour = behaviours.get(outcome["behaviour"])
            if behaviour is None or outcome["fingerprint"] != behaviour.fingerprint(record["controller"]):
                continue  # of something that is no longer there
            for one in outcome.get("seen", ()) if outcome["verdict"] in ("measured", "partial") else ():
                answer = str(one.get("status") or one.get("heard") or "no whole answer")
                seen.setdefault((behaviour.name, one["asked"]), {})[record["controller"]] = answer
    asked = sorted((key, answers) for key, answers in seen.items() if len(set(answers.values())) > 1)
    return [
        {
            "behaviour": name,
            "about": behaviours[name].about,
            "features": list(behaviours[name].features),
            "asked": question,
            "seen": dict(sorted(answers.items())),
        }
        for (name, question), answers in asked
    ]


def _evidence(
    name: str, schemas: Mapping[str, Any] | None, run: dict[str, Any] | None, beside: dict[str, Any] | None
) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if schemas and schemas["misspelt_is_rejected"] and not schemas["rejected"]:
        found |= {"objects": schemas["objects"], "schemas": "own" if schemas["self_checked"] else "published"}
    if run:
        found["run"] = run
    elif name in NOT_RUN:
        found["not_run"] = NOT_RUN[name]
    return {**found, **({"sidecar": beside} if beside else {})}


def _run(record: Record, behaviours: Mapping[str, Behaviour]) -> dict[str, Any]:
    controller = controller_without_rig(record["controller"], [*behaviours.values()])
    proved: dict[str, set[str]] = {}
    denied: set[str] = set()
    refused: dict[str, set[str]] = {}
    for outcome in record["behaviours"]:
        behaviour = behaviours.get(outcome["behaviour"])
        if behaviour is None or outcome["fingerprint"] != behaviour.fingerprint(controller.name):
            continue  # of something that is no longer there
        if outcome["verdict"] == "refused":
            for label in refused_features(outcome) & set(behaviour.features):
                if controller.stance(BY_LABEL[label]).verdict == "absent":
                    refused.setdefault(label, set()).add(behaviour.name)
            continue
        shown, wrong = _shown(outcome, behaviour, controller)
        denied |= wrong
        for label in shown - set(record["cannot_show"]):
            proved.setdefault(label, set()).add(behaviour.name)
    return {
        "version": record["taken_for"],
        "program": _program(record),
        "date": record["date"],
        "shims": record["shims"],
        "measured": _sorted({label: by for label, by in proved.items() if label not in denied}),
        "refused": _sorted(refused),
    }


def _beside(record: Record, behaviours: Mapping[str, Behaviour]) -> dict[str, Any]:
    """The run with a proxy beside each app: of it counts what the proxy did, and that behind this controller alone.

    The rest of the run's facts (shims, what the controller refuses) are in the controller's own.
    """
    name = base_of(record["controller"])
    asked = {one.name: one for one in asked_of(record["controller"], [*behaviours.values()])}
    run = _run({**record, "controller": name}, asked)
    return {**run, "program": f"{run['program']}, httpd {record['versions']['httpd']}", "shims": [], "refused": {}}


def _shown(outcome: Mapping[str, Any], behaviour: Behaviour, controller: Controller) -> tuple[set[str], set[str]]:
    """The features that an outcome proves, and those that it denies.

    Where something is otherwise and users are told, only the features they are told of are proved: the complaint is
    about one of them, and what the others had to do with it is not known.
    """
    named = set(behaviour.features) & exercised(behaviour, controller.name)
    if behaviour.fallback is not None:
        named &= {*outcome.get("polyfilled", ())}
    match outcome["verdict"]:
        case "measured":
            return named, set()
        case "partial":
            lost = set(untold(behaviour, controller))
            return named & set(behaviour.known[controller.name]) - lost, lost
        case "declared" | "left_out":
            return set(), set()
        case _:
            return set(), named


def _program(record: Record) -> str:
    """What ran, as a release where it was one: a Go module without one is known by its commit."""
    versions: dict[str, str] = record["versions"]
    if commits := [found[1] for text in versions.values() if (found := re.search(r"-\d{14}-(\w{12})$", text))]:
        return f"commit {commits[0]}, taken for {record['taken_for']}"
    return versions.get(record["controller"], versions["kubernetes"])


def _sorted(found: Mapping[str, set[str]]) -> dict[str, list[str]]:
    return {feature.label: sorted(found[feature.label]) for feature in Feature if feature.label in found}


def measured_text() -> str:
    """The text of evidence.json: a feature a line, so that a change of one is a line of a diff."""
    text = json.dumps(measured([*read(), *read_with_sidecar()], read_schemas()), indent=1, ensure_ascii=False)
    short = re.sub(r'\[((?:\s+"[^"]*",?)+)\s+\]', lambda found: f"[{' '.join(found[1].split())}]", text)
    return re.sub(r'\{\s+("shim": .*)\s+("unproven": .*)\s+\}', r"{\1 \2}", short) + "\n"


def write_measured() -> None:
    """Make evidence.json anew."""
    FILE.write_text(measured_text(), encoding="utf-8")


def main() -> int:
    """Make or check evidence.json."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit status 1 when it is stale")
    if not parser.parse_args().check:
        write_measured()
    elif FILE.read_text(encoding="utf-8") != measured_text():
        sys.stderr.write(f"{FILE.name} is stale; run: make docs ARGS=--write\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

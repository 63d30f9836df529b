"""A cluster of processes in a closed room: `with Rig("traefik") as rig: …`, in a process of `run_enclosed`."""

from .api import Api, ApiError, Manifest, Rejection
from .client import Answer, Client, NoAnswer, PeerCertificate, Refused
from .controllers import CONTROLLERS, NOT_RUN
from .namespace import Unavailable, is_enclosed, run_enclosed, start_enclosed
from .rig import Rig
from .wait import ProcessEnded, TimedOut, until

__all__ = [
    "CONTROLLERS", "NOT_RUN", "Answer", "Api", "ApiError", "Client", "Manifest", "NoAnswer", "PeerCertificate",
    "ProcessEnded", "Refused", "Rejection", "Rig", "TimedOut", "Unavailable", "is_enclosed", "run_enclosed",
    "start_enclosed", "until",
]  # fmt: skip

"""Whether an app can be exposed on a controller, why not, on which best, and what another changes."""

"""Real API server, real controllers, real requests: what anygress promises, measured."""

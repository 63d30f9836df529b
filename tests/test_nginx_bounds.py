"""The bounds of what nginx can load, asked of an nginx: one value beyond them, and it loads nothing of anybody's.

The directives are those that F5's and ingress-nginx's templates write, with the sizes of hashes that these set.
"""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from anygress.controllers.base.nginx import BUSY_BUFFERS, HEAD_BUFFER, HEAD_BUFFERS
from anygress.controllers.f5_nginx import _LONGEST_HEADER, _LONGEST_HOST

if TYPE_CHECKING:
    from pathlib import Path

NGINX = shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/usr/bin")
pytestmark = pytest.mark.skipif(NGINX is None, reason="no nginx is installed to ask")

SIZES = f"proxy_buffers {HEAD_BUFFERS} {HEAD_BUFFER}; proxy_buffer_size {HEAD_BUFFER};"


def _refusal(folder: Path, location: str = "", *, host: str = "app.example.com", http: str = "") -> str:
    """What an nginx refuses a configuration with; nothing where it loads it."""
    text = f"""
        pid {folder}/pid; error_log stderr; events {{}}
        http {{
            access_log off; client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
            fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
            server_names_hash_bucket_size 256; server_names_hash_max_size 1024; {http}
            server {{ listen unix:{folder}/socket default_server; server_name _; return 404; }}
            server {{
                listen unix:{folder}/socket; server_name {host};
                location / {{ proxy_pass http://127.0.0.1:1; {location} }}
            }}
        }}"""
    (folder / "nginx.conf").write_text(text)
    assert NGINX is not None
    done = subprocess.run(
        [NGINX, "-t", "-q", "-p", str(folder), "-c", str(folder / "nginx.conf")],
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line.partition("[emerg]")[2] for line in done.stderr.splitlines() if "[emerg]" in line]
    assert bool(lines) == bool(done.returncode), done.stderr
    return " ".join(lines)


def _host(length: int) -> str:
    return ("a" * 49 + ".") * (length // 50) + "b" * (length % 50) if length % 50 else "a" * 50 + _host(length - 50)


@pytest.mark.parametrize("how", ["proxy_hide_header {}; add_header {} 1 always;", "proxy_set_header {} '';"])
def test_the_longest_name_of_a_header(tmp_path: Path, how: str) -> None:
    assert not _refusal(tmp_path, how.replace("{}", "X" * _LONGEST_HEADER))
    assert "proxy_headers_hash" in _refusal(tmp_path, how.replace("{}", "X" * (_LONGEST_HEADER + 1)))


def test_the_longest_host(tmp_path: Path) -> None:
    assert len(_host(_LONGEST_HOST)) == _LONGEST_HOST
    assert not _refusal(tmp_path, host=_host(_LONGEST_HOST))
    assert "server_names_hash" in _refusal(tmp_path, host=_host(_LONGEST_HOST + 1))
    assert not _refusal(tmp_path, host=f"*.{_host(251)}")


def test_the_sizes_of_buffers(tmp_path: Path) -> None:
    """GIVEN the three sizes, or two of them THEN they are loaded; the first alone or with another third is not."""
    busy = f"proxy_busy_buffers_size {BUSY_BUFFERS};"
    for buffering in ("on", "off"):
        way = f"proxy_buffering {buffering};"
        assert not _refusal(tmp_path, f"{way} {SIZES}")
        assert not _refusal(tmp_path, f"{way} {SIZES} {busy}")
        assert not _refusal(tmp_path, f"{way} {SIZES} {busy}", http="proxy_busy_buffers_size 8k; proxy_buffers 8 4k;")
        assert "minus one buffer" in _refusal(tmp_path, f"{way} proxy_buffer_size {HEAD_BUFFER};")
        assert "equal to or greater" in _refusal(tmp_path, f"{way} {SIZES} proxy_busy_buffers_size 8k;")

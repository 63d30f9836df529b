"""Takes TCP connections on one port of 127.0.0.1 and reads them to their end: sink.py PORT AFTER.

It waits until something listens on port AFTER: ingress-nginx refuses to start while PORT is taken.
"""

import asyncio
import sys


async def main(port: int, after: int) -> None:
    while not await _listens(after):  # noqa: ASYNC110  (another process: there is no event to wait for)
        await asyncio.sleep(0.05)
    await asyncio.start_server(_swallow, "127.0.0.1", port)
    await asyncio.Event().wait()


async def _listens(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    return True


async def _swallow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()
    writer.close()


asyncio.run(main(int(sys.argv[1]), int(sys.argv[2])))

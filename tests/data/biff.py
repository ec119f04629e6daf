"""Writes the binary .xls that LinkedIn gives, since no maintained library does: texts and numbers.

BIFF8 records in an OLE2 container (MS-XLS, MS-CFB), no more than a reader needs.
"""

import struct

SECTOR = 512
END, FREE, FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def workbook(sheets):
    """The file; `sheets` is a dictionary of names and rows of cells."""
    bodies = [_sheet(rows) for rows in sheets.values()]
    names = [_unicode(name, "<B") for name in sheets]
    start = 20 + sum(4 + 6 + len(name) for name in names) + 4
    bounds = b""
    for name, body in zip(names, bodies, strict=True):
        bounds += _record(0x0085, struct.pack("<IH", start, 0) + name)
        start += len(body)
    book = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 1997, 0, 6))
    return container(book + bounds + _record(0x000A, b"") + b"".join(bodies))


def _sheet(rows):
    body = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 1997, 0, 6))
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            if isinstance(cell, str) and cell:
                body += _record(0x0204, struct.pack("<HHH", r, c, 0) + _unicode(cell, "<H"))
            elif not isinstance(cell, str):
                body += _record(0x0203, struct.pack("<HHHd", r, c, 0, cell))
    return body + _record(0x000A, b"")


def _unicode(text, length):
    return struct.pack(length, len(text)) + b"\x01" + text.encode("utf-16-le")


def _record(kind, data):
    return struct.pack("<HH", kind, len(data)) + data


def container(stream, name="Workbook"):
    """An OLE2 file with one stream."""
    stream = stream.ljust(max(4096, -(-len(stream) // SECTOR) * SECTOR), b"\0")
    sectors = len(stream) // SECTOR
    tables = 1
    while tables * 128 < tables + 1 + sectors:
        tables += 1
    first = tables + 1
    chain = [FAT] * tables + [END] + [*range(first + 1, first + sectors), END]
    chain += [FREE] * (tables * 128 - len(chain))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, tables, tables, 0, 4096, END, 0, END, 0)
    header += struct.pack("<109I", *(*range(tables), *[FREE] * (109 - tables)))
    directory = _entry("Root Entry", 5, 1, END, 0) + _entry(name, 2, FREE, first, len(stream))
    directory += 2 * _entry("", 0, FREE, 0, 0)
    return header + struct.pack(f"<{len(chain)}I", *chain) + directory + stream


def _entry(name, kind, child, start, size):
    text = name.encode("utf-16-le")
    length = len(text) + 2 if name else 0
    return (
        text.ljust(64, b"\0")
        + struct.pack("<HBBIII", length, kind, 1, FREE, FREE, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )

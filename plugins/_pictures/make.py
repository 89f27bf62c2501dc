#!/usr/bin/env python3
"""The pictures of the author's guide, printed by the program from pictures.c.

Each is a page with one thing on it, without running head, thumb index and page number,
trimmed, in sixteen colours.  `meson compile -C build pictures` runs this.

usage: make.py BRIEFING PICTURES.so OUT_FOLDER [NAME...]
"""
import collections
import os
import re
import struct
import subprocess
import sys
import tempfile
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
RESOLUTION = 100
LEFT, RIGHT, TOP, BOTTOM = 44, 551, 30, 690     # points of the page that a picture may show
EDGE = 8                                        # pixels kept around it


def names():
    with open(os.path.join(HERE, "pictures.c"), encoding="utf-8") as file:
        return re.findall(r'^    \{"([a-z-]+)",', file.read(), re.M)


def print_pages(briefing, plugin, name, folder):
    """The PDF of one picture, as pixels of its last page."""
    data = os.path.join(folder, "pictures")
    os.makedirs(data, exist_ok=True)
    with open(os.path.join(data, "picture.csv"), "w", encoding="utf-8") as file:
        file.write(f"picture\n{name}\n")
    template = os.path.join(folder, "picture.ini")
    with open(os.path.join(HERE, "picture.ini"), encoding="utf-8") as file:
        text = file.read().replace("../../templates/meeting.ini", "meeting")
    with open(template, "w", encoding="utf-8") as file:
        file.write(text.replace("order=chapters", "order=timeline") if name == "events" else text)
    pdf = os.path.join(folder, "picture.pdf")
    subprocess.run([briefing, "--plugins", plugin, "--data", folder, "--template", template, "--audit=off",
                    "--date=2022-04-01", "-q", "-o", pdf], check=True)
    pages = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
    last = re.search(r"^Pages: +(\d+)", pages, re.M).group(1)
    point = RESOLUTION / 72
    box = [str(round(edge * point)) for edge in (LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP)]
    return subprocess.run(["pdftoppm", "-r", str(RESOLUTION), "-f", last, "-l", last, "-x", box[0],
                           "-y", box[1], "-W", box[2], "-H", box[3], pdf], capture_output=True,
                          check=True).stdout


def read_ppm(ppm):
    head = re.match(rb"P6\s+(\d+)\s+(\d+)\s+255\s", ppm)
    width, height = int(head.group(1)), int(head.group(2))
    body = ppm[head.end():]
    return [[body[3 * (y * width + x):3 * (y * width + x) + 3] for x in range(width)] for y in range(height)]


def trim(rows):
    white = b"\xff\xff\xff"
    used = [y for y, row in enumerate(rows) if any(pixel != white for pixel in row)]
    columns = [x for x in range(len(rows[0])) if any(rows[y][x] != white for y in used)]
    top, bottom = max(used[0] - EDGE, 0), used[-1] + EDGE
    left, right = max(columns[0] - EDGE, 0), columns[-1] + EDGE
    return [row[left:right + 1] for row in rows[top:bottom + 1]]


def sixteen(rows):
    """The commonest colours, and for every other the nearest of them."""
    counts = collections.Counter(pixel for row in rows for pixel in row)
    palette = []
    for colour, _ in counts.most_common():
        if all(sum(abs(a - b) for a, b in zip(colour, other)) > 72 for other in palette):
            palette.append(colour)
        if len(palette) == 16:
            break
    nearest = {colour: min(range(len(palette)),
                           key=lambda i: sum((a - b) ** 2 for a, b in zip(colour, palette[i])))
               for colour in counts}
    return palette, [[nearest[pixel] for pixel in row] for row in rows]


def write_png(path, palette, rows):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    packed = b"".join(
        b"\0" + bytes(row[x] << 4 | (row[x + 1] if x + 1 < len(row) else 0) for x in range(0, len(row), 2))
        for row in rows)
    head = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 4, 3, 0, 0, 0)
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"PLTE", b"".join(palette)) +
                   chunk(b"IDAT", zlib.compress(packed, 9)) + chunk(b"IEND", b""))


def main():
    briefing, plugin, out = sys.argv[1:4]
    for name in sys.argv[4:] or names():
        with tempfile.TemporaryDirectory() as folder:
            # The file's name is the plugin's id, so that --data finds its table.
            copy = os.path.join(folder, "pictures.so")
            with open(plugin, "rb") as source, open(copy, "wb") as target:
                target.write(source.read())
            os.chmod(copy, 0o755)
            palette, rows = sixteen(trim(read_ppm(print_pages(briefing, copy, name, folder))))
        path = os.path.join(out, name + ".png")
        write_png(path, palette, rows)
        print(f"{name}.png: {len(rows[0])} by {len(rows)} pixels, {os.path.getsize(path)} bytes")


if __name__ == "__main__":
    main()

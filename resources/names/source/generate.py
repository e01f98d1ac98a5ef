#!/usr/bin/env python3
"""Makes characters.bin, the reading and the stroke order of every Chinese character, out of published data.

    generate.py UNIHAN_DIR CNCHAR_ORDER_JS

UNIHAN_DIR       folder with Unihan_Readings.txt.bz2 and Unihan_IRGSources.txt.bz2 (Debian package unicode-data)
CNCHAR_ORDER_JS  cnchar.order.min.js of the npm package cnchar-order (MIT): the strokes of 6,939 characters in the
                 order of GF 3002-1999

The file is qCompress data (length as four bytes big endian, then zlib) of:
    magic "NAM1"
    u16 n, n * (u8 length, ASCII)             syllables, with v for u umlaut
    u16 n, n * (u32 first, u32 count)         spans of code points
    for every code point of the spans         u16 reading: syllable * 8 + tone (1-5); 0xffff none
    for every code point of the spans         u16 place in the stroke order, from 1; 0 none
                                              (both as all low bytes, then all high bytes: that packs better)
    u8 n, n * u16                             how many characters have at most 1, 2, ... n strokes
All numbers little endian but the first length. LICENSES.txt holds the licences of both sources.
"""

import bz2
import json
import pathlib
import re
import struct
import sys
import unicodedata
import zlib

# GF 3003-1999: horizontal (with rising), vertical (with its hook), left-falling, dot (with right-falling), turning.
CLASSES = {"j": 1, "i": 1, "f": 2, "g": 2, "s": 3, "k": 4, "d": 4, "l": 4}
TURNING = 5
GAP = 64  # shorter gaps between code points are filled, longer ones begin another span


def unihan(folder, file, wanted):
    with bz2.open(pathlib.Path(folder) / file, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("U+"):
                code, name, value = line.rstrip("\n").split("\t")
                if name == wanted:
                    yield int(code[2:], 16), value


def syllable_and_tone(reading):
    tone = 5
    letters = ""
    for char in unicodedata.normalize("NFD", reading):
        if char in "\u0304\u0301\u030c\u0300":
            tone = "\u0304\u0301\u030c\u0300".index(char) + 1
        elif char == "\u0308":
            letters = letters[:-1] + "v"
        elif char.isascii():
            letters += char
    return letters, tone


def planes(numbers):
    return bytes(n & 0xFF for n in numbers) + bytes(n >> 8 for n in numbers)


def strokes_of(letters):
    return tuple(CLASSES.get(letter, TURNING) for letter in letters)


def main():
    folder, order_file = sys.argv[1:]
    readings = {c: syllable_and_tone(v.split()[0]) for c, v in unihan(folder, "Unihan_Readings.txt.bz2", "kMandarin")}
    counts = {c: int(v.split()[0]) for c, v in unihan(folder, "Unihan_IRGSources.txt.bz2", "kTotalStrokes")}
    radicals = {}
    for code, value in unihan(folder, "Unihan_IRGSources.txt.bz2", "kRSUnicode"):
        radical, rest = re.match(r"(\d+)'*\.(-?\d+)", value.split()[0]).groups()
        radicals[code] = (int(radical), max(0, int(rest)))

    text = pathlib.Path(order_file).read_text(encoding="utf-8")
    orders = {ord(c): strokes_of(s) for c, s in json.loads(re.search(r"JSON\.parse\('(\{.*?\})'\)", text)[1]).items()}
    for code, strokes in orders.items():
        if counts.get(code) not in (None, len(strokes)):
            print(f"{chr(code)} U+{code:04X}: {counts[code]} strokes in Unihan, {len(strokes)} in the stroke order")
    orders = {code: strokes for code, strokes in orders.items() if counts.get(code) == len(strokes)}

    # Characters without a stroke order go by the strokes of their radical, as their first ones, then by its number.
    radical_strokes = {}
    for code, (radical, rest) in radicals.items():
        if rest == 0 and code in orders:
            radical_strokes.setdefault(radical, orders[code])

    def place(code):
        if code in orders:
            return (counts[code], orders[code], 0, 0, code)
        radical, rest = radicals.get(code, (999, 99))
        return (counts[code], radical_strokes.get(radical, (9,)), radical, rest, code)

    # Beyond the basic plane only characters that somebody can read.
    codes = sorted(c for c in counts if c in readings or c <= 0xFFFF)
    ranks = {code: i + 1 for i, code in enumerate(sorted(codes, key=place))}
    assert len(codes) < 0xFFFF
    totals = [sum(counts[c] <= n for c in codes) for n in range(1, max(counts[c] for c in codes) + 1)]

    spans = []
    for code in codes:
        if spans and code - spans[-1][1] <= GAP:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    syllables = sorted({readings[c][0] for c in codes if c in readings})
    index = {syllable: i for i, syllable in enumerate(syllables)}

    def reading(code):
        if code not in readings or code not in ranks:
            return 0xFFFF
        syllable, tone = readings[code]
        return index[syllable] * 8 + tone

    every = [code for first, last in spans for code in range(first, last + 1)]
    data = b"NAM1"
    data += struct.pack("<H", len(syllables)) + b"".join(bytes([len(s)]) + s.encode() for s in syllables)
    data += struct.pack("<H", len(spans)) + b"".join(struct.pack("<II", f, l - f + 1) for f, l in spans)
    data += planes([reading(code) for code in every])
    data += planes([ranks.get(code, 0) for code in every])
    data += struct.pack("<B", len(totals)) + b"".join(struct.pack("<H", n) for n in totals)
    packed = struct.pack(">I", len(data)) + zlib.compress(data, 9)
    (pathlib.Path(__file__).parents[1] / "characters.bin").write_bytes(packed)
    print(f"{len(codes)} characters, {len(orders)} with stroke order, {len(packed)} bytes")


if __name__ == "__main__":
    main()

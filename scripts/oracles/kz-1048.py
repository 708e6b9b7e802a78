"""Writes what Python's codec makes of every byte of KZ-1048: python3 scripts/oracles/kz-1048.py"""
import json
import platform
from pathlib import Path

characters = [bytes([byte]).decode("kz1048", errors="replace") for byte in range(256)]
oracle = {"tool": "Python codecs, kz1048", "version": platform.python_version(), "script": "scripts/oracles/kz-1048.py", "codePoints": [ord(character) for character in characters]}
Path("engine/test/oracles/kz-1048.json").write_text(json.dumps(oracle) + "\n")

#!/usr/bin/env python3
"""standards.py PROGRAM PLUGINS LAYOUT CHECK_PDF.PY

Every template that `briefing templates` lists, in one layout: the file keeps the rules of
PDF/A-3a and PDF/UA-1 that check_pdf.py knows, qpdf finds nothing wrong with it, and poppler
reads its whole structure without a word of complaint.  In the first layout the default template also in
every standard that --pdf names.  Skipped (77) without python3-pikepdf, lxml or fontTools.
"""
import subprocess
import sys
import tempfile

try:
    import fontTools  # noqa: F401
    import lxml  # noqa: F401
    import pikepdf
except ImportError:
    sys.exit(77)

PROFILES = {"a3a": "a3a,ua1", "a2a": "a2a,ua1", "ua": "ua1", "plain": "none"}


def run(*words):
    return subprocess.run(words, capture_output=True, timeout=300, check=False, text=True,
                          errors="replace")


def templates(program):
    """First words of the lines; what a template is for follows."""
    return [line.split()[0] for line in run(program, "templates").stdout.splitlines() if line.strip()]


def claims(path):
    """What the file says of itself."""
    with pikepdf.open(path) as pdf:
        xmp = pdf.Root.Metadata.read_bytes() if "/Metadata" in pdf.Root else b""
        return {name for name, sign in (("a3", b"<pdfaid:part>3<"), ("a2", b"<pdfaid:part>2<"),
                                        ("ua", b"<pdfuaid:part>1<")) if sign in xmp} | (
            {"files"} if "/EmbeddedFiles" in pdf.Root.get("/Names", {}) else set())


def check(path, profile, checker):
    faults = []
    for words in ([sys.executable, checker, "--profile", profile, path], ["qpdf", "--check", path],
                  ["pdfinfo", "-struct", path]):
        done = run(*words)
        if done.returncode or (words[0] == "pdfinfo" and done.stderr.strip()):
            faults.append(" ".join(words) + "\n" + done.stdout[-3000:] * (words[0] != "pdfinfo") +
                          done.stderr[-2000:])
        elif words[0] == sys.executable and ": ok — 0 errors, 0 warnings" not in done.stdout:
            faults.append(done.stdout[-3000:])
    return faults


def main():
    program, plugins, layout, checker = sys.argv[1:5]
    names, faults = templates(program), []
    jobs = [(name, "a3a") for name in names]
    if layout == "parallel":
        jobs += [("meeting", claim) for claim in PROFILES if claim != "a3a"]
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/out.pdf"
        for name, claim in jobs:
            built = run(program, "--plugins", plugins, "--template", name, "--layout", layout,
                        "--pdf", claim, "-q", "-o", path)
            if built.returncode > 1:
                faults.append(f"{name}: {built.stderr}")
                continue
            faults += [f"{name} {claim}: {fault}" for fault in check(path, PROFILES[claim], checker)]
            wanted = {"a3a": {"a3", "ua", "files"}, "a2a": {"a2", "ua"}, "ua": {"ua"}, "plain": set()}
            if claims(path) != wanted[claim]:
                faults.append(f"{name} {claim}: the file claims {claims(path)}")
    if len(names) < 2:
        sys.exit("there are hardly any templates")
    print("\n".join(faults) or f"{layout}: {len(jobs)} files, {', '.join(names)}: nothing found")
    return len(faults) > 0


sys.exit(main())

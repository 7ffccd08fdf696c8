"""Take the pictures of README.md and docs/editing.md: `make screenshots`.

Loads the example site into a directory of its own, serves it, opens it in the
machine's Chromium and writes docs/images/*.png, none above 300 kB.
"""

import io
import os
import secrets
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PIL import Image  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402

from bench.server import Server, free_port  # noqa: E402
from tests.chromium import find_chromium, launch  # noqa: E402

IMAGES = ROOT / "docs" / "images"
LARGEST = 300_000
PUBLIC = {
    "front-page": ("/", {"width": 1280, "height": 900}, "light"),
    "article": ("/articles/{story}/", {"width": 1280, "height": 900}, "light"),
    "article-phone": ("/articles/{story}/", {"width": 390, "height": 780}, "light"),
    "film": ("/films/next-gen/", {"width": 1280, "height": 900}, "dark"),
}
DESK = {
    "desk": ("editor", "/admin/"),
    "desk-story": ("writer", "/admin/articles/article/{pk}/change/"),
    "desk-film": ("filmdesk", "/admin/films/film/{film}/change/"),
    "desk-comments": ("moderator", "/admin/comments/comment/"),
}


def main() -> None:
    if not find_chromium():
        sys.exit("screenshots: no Chromium found. Hint: set NEWSROOM_CHROMIUM.")
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="newsroom-screenshots-") as scratch:
        port, password = free_port(), secrets.token_urlsafe(12)
        origin = f"http://127.0.0.1:{port}"
        for name in [name for name in os.environ if name.startswith("NEWSROOM_")]:
            if name != "NEWSROOM_CHROMIUM":
                del os.environ[name]
        os.environ |= {
            "DJANGO_SETTINGS_MODULE": "newsroom.settings",
            "NEWSROOM_EXAMPLE_PASSWORD": password,
            "NEWSROOM_ORIGIN": origin,
            "NEWSROOM_SECRET_KEY": secrets.token_urlsafe(64),
            "NEWSROOM_VAR": scratch,
        }
        subprocess.run(["make", "prepare"], cwd=ROOT, check=True)
        with (
            Server("newsroom.wsgi", port, Path(scratch, "server.log")),
            sync_playwright() as playwright,
        ):
            names = example_names()
            chromium = launch(playwright)
            for name, (path, size, theme) in PUBLIC.items():
                page = chromium.new_page(
                    base_url=origin, viewport=size, color_scheme=theme
                )
                take(page, path.format(**names), name)
                page.context.close()
            for name, (user, path) in DESK.items():
                page = chromium.new_page(
                    base_url=origin, viewport={"width": 1280, "height": 900}
                )
                page.goto("/admin/login/")
                page.get_by_label("Username").fill(user)
                page.get_by_label("Password").fill(password)
                page.get_by_role("button", name="Log in").click()
                page.wait_for_url("**/admin/")
                take(page, path.format(**names), name)
                page.context.close()
            chromium.close()


def example_names() -> dict:
    """What stands in the addresses: the story about the heroes, and Next Gen."""
    code = (
        "import django; django.setup()\n"
        "from articles.models import Article\n"
        "from films.models import Film\n"
        "story = Article.objects.get(slug='the-girl-the-robot-and-the-dog')\n"
        "print(story.slug, story.pk)\n"
        "print(Film.objects.get(slug='next-gen').pk)\n"
    )
    # In a process of its own: Playwright's event loop runs in this one.
    told = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    story, pk, film = told.stdout.split()
    return {"story": story, "pk": pk, "film": film}


def take(page, path: str, name: str) -> None:
    """Write docs/images/<name>.png; with fewer colours where it would be too large."""
    response = page.goto(path, wait_until="networkidle")
    if response.status != 200:
        sys.exit(f"screenshots: {path} answers {response.status}.")
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    for colours in (None, 256, 128, 64, 32):
        written = io.BytesIO()
        shown = picture.quantize(colours) if colours else picture
        shown.save(written, "PNG", optimize=True)
        if written.tell() <= LARGEST:
            break
    else:
        sys.exit(f"screenshots: {name}.png stays above {LARGEST} bytes.")
    (IMAGES / f"{name}.png").write_bytes(written.getvalue())
    print(f"docs/images/{name}.png {written.tell() / 1000:.0f} kB")


if __name__ == "__main__":
    main()

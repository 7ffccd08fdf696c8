"""Settings of the site, in the order of Django's documentation.

Everything that varies between machines is a ``NEWSROOM_*`` variable, described
in ``docs/operating.md``. With none set the site runs on SQLite, with no debug
pages; the one thing it will not start without is a secret.
"""

from pathlib import Path

from csp.constants import NONCE, NONE, SELF
from whitenoise.compress import Compressor

from newsroom import environment as env

BASE_DIR = Path(__file__).resolve().parent.parent

# Core

DEBUG = env.boolean("NEWSROOM_DEBUG", False)
VAR_DIR = BASE_DIR / env.text("NEWSROOM_VAR", "var")

SECRET_FILE = VAR_DIR / "secret_key"
SECRET_KEY = env.secret("NEWSROOM_SECRET_KEY", SECRET_FILE)

SITE_NAME = env.text("NEWSROOM_SITE_NAME", "Newsroom")
_origin = env.origin("NEWSROOM_ORIGIN", "http://127.0.0.1:8000")
ORIGIN = f"{_origin.scheme}://{_origin.netloc}"
IS_HTTPS = _origin.scheme == "https"
ALLOWED_HOSTS = env.hosts(
    "NEWSROOM_HOSTS", [_origin.hostname, "127.0.0.1", "localhost"]
)
if DEBUG and IS_HTTPS:
    env.refuse(
        "NEWSROOM_DEBUG shows settings and code to every reader.",
        "unset it, or give NEWSROOM_ORIGIN=http://127.0.0.1:8000 to look for a fault.",
    )
if "*" in ALLOWED_HOSTS:
    env.refuse(
        "NEWSROOM_HOSTS='*' lets any site's name into pages and mails.",
        "list the host names this site answers to, with commas between.",
    )
CSRF_TRUSTED_ORIGINS = [ORIGIN]
CSRF_FAILURE_VIEW = "newsroom.desk.resuming.csrf_failure"
TRUSTED_PROXIES = env.networks("NEWSROOM_TRUSTED_PROXIES", [])

INSTALLED_APPS = [
    "newsroom",
    "newsroom.desk",
    "newsroom.pictures",
    "newsroom.history",
    "newsroom.addresses",
    "newsroom.delivery",
    "newsroom.search",
    "films",
    "articles",
    "comments",
    "content_editor",
    "django_prose_editor",
    "js_asset",
    "crispy_forms",
    "compressor",
    "csp",
    "django_tasks",
    "django_tasks_db",
    "newsroom.desk.apps.DeskAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
]

# Texts of a story's blocks: the sheet makes their editors when they are opened.
DJANGO_PROSE_EDITOR_PRESETS = {"sheet": []}

MIDDLEWARE = [
    "newsroom.delivery.middleware.PrivateByDefaultMiddleware",
    "newsroom.delivery.middleware.UnavailableMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "newsroom.delivery.policy.ContentPolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "newsroom.urls"
WSGI_APPLICATION = "newsroom.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# Databases

DATABASES = {
    "default": env.database(
        "NEWSROOM_DATABASE_URL",
        {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": str(VAR_DIR / "newsroom.sqlite3"),
        },
    )
}
# Opening SQLite's file and setting it up takes longer than asking it for a list.
DATABASES["default"]["CONN_MAX_AGE"] = 600
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        "timeout": 5,
        "transaction_mode": "IMMEDIATE",
        "init_command": (
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;PRAGMA foreign_keys=ON;"
        ),
    }
else:
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
    DATABASES["default"].setdefault("OPTIONS", {}).update(
        server_side_binding=True, prepare_threshold=2
    )
    # A server that cannot be reached is away, not slow.
    DATABASES["default"]["OPTIONS"].setdefault("connect_timeout", 3)

# Cache

REDIS_URL = env.redis_url("NEWSROOM_REDIS_URL")
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": REDIS_URL,
        "KEY_PREFIX": "newsroom",
        "OPTIONS": {"socket_timeout": 0.25, "socket_connect_timeout": 0.25},
    }
    if REDIS_URL
    else {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
}

# Stored pages

PAGE_STORE = env.one_of(
    "NEWSROOM_PAGE_STORE", "redis" if REDIS_URL else "files", ["files", "redis", "off"]
)
if PAGE_STORE == "redis" and not REDIS_URL:
    env.refuse(
        "NEWSROOM_PAGE_STORE=redis, and there is no Redis.",
        "set NEWSROOM_REDIS_URL, or give files.",
    )
PAGES_ROOT = VAR_DIR / env.text("NEWSROOM_PAGES_ROOT", "pages")
PAGES_BYTES = env.number("NEWSROOM_PAGE_STORE_MB", 1024) * 2**20

# Sign-in and security

AUTH_USER_MODEL = "desk.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in (
        ("UserAttributeSimilarityValidator", {}),
        ("MinimumLengthValidator", {"min_length": 12}),
        ("CommonPasswordValidator", {}),
    )
]
LOGIN_URL = "admin:login"
LOGIN_REDIRECT_URL = "admin:index"
SESSION_COOKIE_NAME = "newsroom_session"
SESSION_COOKIE_AGE = 12 * 60 * 60  # of idleness: newsroom/desk/signing_in.py
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = IS_HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if IS_HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = IS_HTTPS
# The operators' own probes speak plain HTTP to the process behind the proxy.
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
if IS_HTTPS and TRUSTED_PROXIES:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
X_FRAME_OPTIONS = "DENY"
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000
FILE_UPLOAD_PERMISSIONS = 0o644

# No inline script or style anywhere. The nonce reaches the header only when a
# staff page asks for it (the import map and the editor's styles); public pages
# never do, so their header is the same bytes for everybody.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF, NONCE],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        # The players of stories' videos, each loaded by a reader's click alone.
        "frame-src": ["https://www.youtube-nocookie.com", "https://player.vimeo.com"],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "object-src": [NONE],
        "frame-ancestors": [NONE],
    }
}

# Language and time

LANGUAGE_CODE = "en"
TIME_ZONE = env.time_zone("NEWSROOM_TIME_ZONE", "UTC")
USE_TZ = True
USE_I18N = False
FORMAT_MODULE_PATH = "newsroom.formats"

# Files

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
    "compressor.finders.CompressorFinder",
]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / env.text("NEWSROOM_MEDIA_ROOT", "media")
ORIGINALS_ROOT = VAR_DIR / env.text("NEWSROOM_ORIGINALS_ROOT", "originals")
env.keep_apart(NEWSROOM_MEDIA_ROOT=MEDIA_ROOT, NEWSROOM_ORIGINALS_ROOT=ORIGINALS_ROOT)
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "originals": {
        "BACKEND": "newsroom.pictures.storage.PrivateStorage",
        "OPTIONS": {"file_permissions_mode": 0o600},
    },
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
WHITENOISE_MAX_AGE = 3600
# Source maps took two fifths of the time; no reader asks for them.
WHITENOISE_SKIP_COMPRESS_EXTENSIONS = [*Compressor.SKIP_COMPRESS_EXTENSIONS, "map"]
# Twelve hex digits of the content: Django's manifest and django-compressor agree.
WHITENOISE_IMMUTABLE_FILE_TEST = rf"^{STATIC_URL}.+\.[0-9a-f]{{12}}\.\w+$"

# One style sheet, joined from the component files by `manage.py compress` after
# `manage.py collectstatic`; with debug pages on, the files are linked one by one.
COMPRESS_ENABLED = not DEBUG
COMPRESS_OFFLINE = True
COMPRESS_CSS_HASHING_METHOD = "content"
COMPRESS_STORAGE = "newsroom.static_files.JoinedFileStorage"

# Forms, tasks, logs

CRISPY_ALLOWED_TEMPLATE_PACKS = ["newsroom"]
CRISPY_TEMPLATE_PACK = "newsroom"
TASKS = {
    "default": {
        "BACKEND": "django_tasks_db.DatabaseBackend"
        if env.boolean("NEWSROOM_TASK_WORKER", False)
        else "newsroom.tasks.BackgroundBackend",
    }
}
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"said_once": {"()": "newsroom.delivery.outage.SaidOnce"}},
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {
        # A task that went well is no news.
        "django_tasks": {"level": "WARNING"},
        "django.request": {"filters": ["said_once"]},
    },
}

# Comments: the models that may carry a thread (see comments/targets.py).

COMMENT_TARGETS = ["articles.article", "films.film"]

"""The house's rules that a machine can hold. Each has a control that breaks it."""

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings

MAY_IMPORT = {
    "newsroom": set(),
    "films": {"newsroom"},
    "comments": {"newsroom"},
    "articles": {"films", "newsroom"},
}
# Names that only the tests and the measurements may use.
NEVER = {"tests", "bench"}
BY_NAME = {"import_module", "import_string", "get_model"}
RELATIONS = {"ForeignKey", "OneToOneField", "ManyToManyField", "GenericRelation"}

# Code that answers readers. What they may see is decided behind `public()`.
PUBLIC_CODE = (
    "**/views.py",
    "**/views/*.py",
    "**/feeds.py",
    "**/sitemaps.py",
    "**/api.py",
    "**/templatetags/*.py",
)
# Code that pages are made by: it asks the page for its moment.
PAGE_CODE = (*PUBLIC_CODE, "**/querysets.py", "**/reading/*.py", "**/sheet/*.py")
QUERIES = {"filter", "exclude", "get", "Q", "get_object_or_404", "get_list_or_404"}
TIMES = {"starts_at", "ends_at", "public_from", "public_until"}
# What querysets offer to public code instead; each is handed the time.
DOORS = {"public", "withdrawn"}
DECIDED_BEHIND_THE_DOOR = TIMES | {"status", "withdrawn_at", "killed_at"}

# What the rooms of an app are for. What is not named here is what they all stand on:
# models, blocks, querysets, values.
PURPOSES = {
    "reading": {"reading", "sheet", "search"},
    "posting": {"posting"},
    "writing": {"writing", "importing", "follows"},
    "pages": {"views", "feeds", "sitemaps", "templatetags", "urls"},
    "desk": {"admin", "desk", "moderation"},
}
# Which rooms of its own app each may import beside those of its own purpose.
MAY_ENTER = {
    "ground": set(),
    "reading": {"ground"},
    "posting": {"ground", "reading"},
    "writing": {"ground", "reading"},
    "pages": {"ground", "reading", "posting"},
    "desk": {"ground", "reading", "posting", "writing", "pages"},
}
# What every app offers to the others.
OFFERED = {"ground", "reading"}
# Plug files that bring rooms together: made for a machine, not for pages.
UNHOUSED = {"apps", "checks", "example", "grow", "management"}


def sources(root: Path, packages=MAY_IMPORT, patterns=("**/*.py",)):
    """(path from root, syntax tree) of each module of the packages."""
    for package in packages:
        for pattern in patterns:
            for path in sorted((root / package).glob(pattern)):
                if "migrations" not in path.parts:
                    yield path.relative_to(root), ast.parse(path.read_text())


def called(node) -> str:
    """The last name of what is called: `filter` of `a.b.filter()`."""
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def names_used(node):
    """Dotted names that one node imports, also by a string."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.level == 0:
        return [node.module]
    if called(node) in BY_NAME | RELATIONS:
        given = [*node.args[:1], *(k.value for k in node.keywords if k.arg == "to")]
        return [
            value.value
            for value in given
            if isinstance(value, ast.Constant) and isinstance(value.value, str)
        ]
    return []


def wrong_imports(root: Path) -> list[str]:
    return [
        f"{path}:{node.lineno} {name}"
        for path, tree in sources(root)
        for node in ast.walk(tree)
        for name in names_used(node)
        if (top := name.split(".")[0]) in (MAY_IMPORT.keys() | NEVER)
        and top not in MAY_IMPORT[path.parts[0]] | {path.parts[0]}
    ]


def arrows(root: Path) -> dict[str, set[str]]:
    """Which modules of the packages each module imports as it is loaded."""
    trees = {
        ".".join(path.with_suffix("").parts).removesuffix(".__init__"): tree
        for path, tree in sources(root)
    }
    found = {}
    for name, tree in trees.items():
        named = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                named |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                whole = {f"{node.module}.{alias.name}" for alias in node.names}
                named |= whole & trees.keys() or {node.module}
        found[name] = named & trees.keys()
    return found


def circles(root: Path) -> list[list[str]]:
    """Groups of modules that need each other to be loaded."""
    order = TopologicalSorter(arrows(root))
    try:
        order.prepare()
    except CycleError as error:
        return [sorted(set(error.args[1]))]
    return []


def room(module: str) -> tuple[str, str]:
    """The app of a module, and what its room is for."""
    app, _dot, rest = module.partition(".")
    place = rest.split(".")[0]
    purpose = next((p for p, rooms in PURPOSES.items() if place in rooms), "ground")
    return app, purpose


def wrong_doors(root: Path) -> list[str]:
    """Imports from one room of an app into a room that it may not enter."""
    found = []
    for module, named in arrows(root).items():
        app, purpose = room(module)
        if app == "newsroom" or UNHOUSED & set(module.split(".")):
            continue
        for other in named:
            its_app, its_purpose = room(other)
            if its_app == app:
                is_open = its_purpose in MAY_ENTER[purpose] | {purpose}
            else:
                is_open = its_app == "newsroom" or its_purpose in OFFERED
            if not is_open:
                found.append(f"{module} {other}")
    return sorted(found)


def late_imports(root: Path) -> list[str]:
    """Imports inside functions; `ready` of an app is where Django wants them."""
    return [
        f"{path}:{inner.lineno}"
        for path, tree in sources(root)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name != "ready"
        for inner in ast.walk(node)
        if isinstance(inner, ast.Import | ast.ImportFrom)
    ]


def signals(root: Path) -> list[str]:
    return [
        f"{path}:{node.lineno} {name}"
        for path, tree in sources(root)
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in names_used(node)
        if name == "django.dispatch" or name.endswith(".signals")
    ]


def own_decisions(root: Path) -> list[str]:
    """Where public code itself asks what readers may see."""
    found = []
    for path, tree in sources(root, patterns=PUBLIC_CODE):
        for node in ast.walk(tree):
            if called(node) in QUERIES:
                asked = {
                    part for k in node.keywords for part in (k.arg or "").split("__")
                }
                asked &= DECIDED_BEHIND_THE_DOOR
            elif isinstance(node, ast.Compare):
                sides = [node.left, *node.comparators]
                asked = {getattr(side, "attr", "") for side in sides} & TIMES
            else:
                continue
            found += [f"{path}:{node.lineno} {name}" for name in sorted(asked)]
    return found


def ways_round_the_door(root: Path, doored: set[str]) -> list[str]:
    """Where public code reads a model that has `public()` through none of DOORS."""
    found = []
    for path, tree in sources(root, patterns=PUBLIC_CODE):
        inner = {}
        for node in ast.walk(tree):
            for child in ast.iter_child_nodes(node):
                inner[child] = node
        for node in ast.walk(tree):
            if called(node).startswith("get_") and called(node).endswith("_or_404"):
                first = node.args[0]
                if isinstance(first, ast.Name) and first.id in doored:
                    found.append(f"{path}:{node.lineno} {first.id}")
            if not (
                isinstance(node, ast.Attribute)
                and node.attr in {"objects", "_default_manager"}
                and getattr(node.value, "id", "") in doored
            ):
                continue
            chain, step = [], inner[node]
            while isinstance(step, ast.Attribute | ast.Call):
                if isinstance(step, ast.Attribute):
                    chain.append(step.attr)
                elif called(step) not in chain:
                    break  # an argument of another call: the chain ends here
                step = inner[step]
            if not DOORS & set(chain):
                found.append(f"{path}:{node.lineno} {node.value.id}")
    return found


def own_clocks(root: Path) -> list[str]:
    """Where code that pages are made by looks at a clock of its own."""
    return [
        f"{path}:{node.lineno}"
        for path, tree in sources(root, patterns=PAGE_CODE)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in {"now", "utcnow", "today"}
    ]


@pytest.fixture
def broken(tmp_path):
    """A function that writes one module of a project and returns the root."""

    def write(path: str, source: str) -> Path:
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(source)
        return tmp_path

    return write


def test_imports_point_only_where_the_house_allows():
    assert wrong_imports(settings.BASE_DIR) == []


@pytest.mark.parametrize(
    ("path", "source", "arrow"),
    [
        ("films/views.py", "from articles.models import Edition", "articles.models"),
        ("films/views.py", "import comments", "comments"),
        ("comments/models.py", "def f():\n    import films.models", "films.models"),
        ("newsroom/desk/site.py", "from films import models", "films"),
        ("films/models/film.py", "x = m.ForeignKey('articles.Article')", "articles.Ar"),
        ("films/models/film.py", "x = ForeignKey(to='comments.Thread')", "comments."),
        ("comments/x.py", "x = apps.get_model('articles', 'Article')", "articles"),
        ("articles/views.py", "from comments.models import Comment", "comments"),
        ("articles/views.py", "from tests.factories import x", "tests"),
    ],
)
def test_a_forbidden_import_is_caught(broken, path, source, arrow):
    (found,) = wrong_imports(broken(path, source))

    assert found.startswith(f"{path}:")
    assert arrow in found


def test_an_allowed_import_is_not_caught(broken):
    source = "from films.models import Film\nfrom newsroom import delivery\nimport ast"

    assert wrong_imports(broken("articles/views.py", source)) == []


def test_no_module_needs_itself_to_be_loaded():
    assert circles(settings.BASE_DIR) == []
    assert late_imports(settings.BASE_DIR) == []


def test_a_circle_is_caught(broken):
    broken("films/models/film.py", "from films.models.person import Person")
    broken("films/models/person.py", "from films.models import film")

    root = broken("films/views.py", "from films.models.film import Film")

    assert circles(root) == [["films.models.film", "films.models.person"]]


def test_an_import_that_waits_in_a_function_is_caught(broken):
    source = "def f():\n    from films.models.person import Person\n"

    assert late_imports(broken("films/views.py", source)) == ["films/views.py:2"]


def test_rooms_are_entered_by_their_doors_only():
    assert wrong_doors(settings.BASE_DIR) == []


@pytest.mark.parametrize(
    ("path", "imported"),
    [
        ("articles/reading/story.py", "articles.writing.publishing"),
        ("articles/reading/story.py", "articles.admin.article"),
        ("articles/models/article.py", "articles.reading.story"),
        ("articles/blocks/figure.py", "articles.reading.story"),
        ("articles/writing/publishing.py", "articles.admin.article"),
        ("articles/views.py", "articles.writing.publishing"),
        ("articles/feeds.py", "articles.desk"),
        ("articles/reading/story.py", "films.writing.publishing"),
        ("articles/admin/article.py", "films.admin.films"),
        ("films/sheet/record.py", "films.views"),
        ("films/sitemaps.py", "films.writing.publishing"),
        ("comments/reading/rendering.py", "comments.posting.forms"),
        ("comments/posting/forms.py", "comments.moderation.deciding"),
        ("comments/views.py", "comments.moderation.deciding"),
    ],
)
def test_a_door_that_is_shut_is_caught(broken, path, imported):
    broken(f"{imported.replace('.', '/')}.py", "")

    root = broken(path, f"import {imported}")

    module = path.removesuffix(".py").replace("/", ".")
    assert wrong_doors(root) == [f"{module} {imported}"]


@pytest.mark.parametrize(
    ("path", "imported"),
    [
        ("articles/reading/story.py", "articles.blocks.figure"),
        ("articles/reading/story.py", "films.sheet.availability"),
        ("articles/blocks/where_to_watch.py", "films.sheet.availability"),
        ("articles/writing/publishing.py", "articles.reading.story"),
        ("articles/admin/article.py", "articles.views"),
        ("articles/views.py", "articles.reading.pages"),
        ("comments/views.py", "comments.posting.taking_in"),
        ("comments/moderation/queue.py", "newsroom.desk.site"),
    ],
)
def test_an_open_door_is_not_caught(broken, path, imported):
    broken(f"{imported.replace('.', '/')}.py", "")

    assert wrong_doors(broken(path, f"import {imported}")) == []


def test_no_module_listens_to_signals():
    assert signals(settings.BASE_DIR) == []


@pytest.mark.parametrize(
    "source",
    [
        "from django.dispatch import receiver",
        "from django.db.models.signals import post_save",
        "import django.core.signals",
    ],
)
def test_a_signal_is_caught(broken, source):
    assert len(signals(broken("films/models/film.py", source))) == 1


def test_public_code_leaves_status_and_time_to_the_querysets():
    assert own_decisions(settings.BASE_DIR) == []


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("articles/views.py", "Edition.objects.filter(starts_at__lte=now)"),
        ("articles/feeds.py", "get_object_or_404(editions, ends_at=None)"),
        ("articles/front/views.py", "x = Q(edition__status='live')"),
        ("films/templatetags/films.py", "films.exclude(public_from=None)"),
        ("films/sitemaps.py", "x = [f for f in films if f.public_from <= now]"),
        ("comments/api.py", "thread.comments.get(status='approved')"),
        ("newsroom/search/views.py", "documents.filter(public_until__gt=now)"),
    ],
)
def test_a_decision_of_its_own_in_public_code_is_caught(broken, path, source):
    assert len(own_decisions(broken(path, source))) == 1


def test_the_same_question_in_a_queryset_is_not_caught(broken):
    source = "self.filter(starts_at__lte=at, status='live')"

    assert own_decisions(broken("articles/querysets.py", source)) == []


def test_code_that_pages_are_made_by_asks_them_for_their_moment():
    assert own_clocks(settings.BASE_DIR) == []


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("articles/views.py", "at = timezone.now()"),
        ("films/sheet/record.py", "on = datetime.date.today()"),
        ("comments/querysets.py", "x = datetime.utcnow()"),
    ],
)
def test_a_clock_of_its_own_is_caught(broken, path, source):
    assert own_clocks(broken(path, source)) == [f"{path}:1"]


def doored_models() -> set[str]:
    return {
        m.__name__ for m in apps.get_models() if hasattr(m._default_manager, "public")
    }


def test_public_code_reads_through_the_public_door():
    assert "Film" in doored_models()
    assert ways_round_the_door(settings.BASE_DIR, doored_models()) == []


@pytest.mark.parametrize(
    "source",
    [
        "Film.objects.get(slug=slug)",
        "get_object_or_404(Film, slug=slug)",
        "films = Film.objects.all()",
        "x = other.public(Film.objects.order_by('title'))",
    ],
)
def test_a_way_round_the_door_is_caught(broken, source):
    root = broken("films/views.py", source)

    assert ways_round_the_door(root, {"Film"}) == ["films/views.py:1 Film"]


@pytest.mark.parametrize(
    "source",
    [
        "Film.objects.public(at).get(slug=slug)",
        "get_object_or_404(Film.objects.for_page().public(), slug=slug)",
        "Job.objects.all()",
    ],
)
def test_what_goes_through_the_door_is_not_caught(broken, source):
    assert ways_round_the_door(broken("films/views.py", source), {"Film"}) == []

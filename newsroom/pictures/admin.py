"""The media library of the desk."""

from django.contrib import admin
from django.contrib.admin.options import IS_POPUP_VAR
from django.db import transaction
from django.forms import Script
from django.template.loader import render_to_string
from django.utils import timezone

from newsroom.desk.picking import Picked
from newsroom.history.saving import SavingAdmin
from newsroom.moments import day
from newsroom.pictures.crops import CROPS
from newsroom.pictures.forms import PictureForm, UploadForm
from newsroom.pictures.library import render_after_commit, shown_name, store
from newsroom.pictures.markup import picture_html, picture_path
from newsroom.pictures.models import LICENCE_AHEAD, Picture

ABOUT = ["alt_text", "is_decorative", "caption", "credit_line"]
FOCAL = ["focal_picture", ("focal_x", "focal_y")]
LICENCE = [
    "licence",
    "usage_terms",
    ("licence_starts_on", "licence_ends_on"),
    "licence_territories",
]


class ToCompleteFilter(admin.SimpleListFilter):
    """The pictures of the dashboard's panel."""

    title = "to complete"
    parameter_name = "to_complete"

    def lookups(self, request, model_admin):
        return [("yes", "Licence missing or running out")]

    def queryset(self, request, queryset):
        if self.value() != "yes":
            return queryset
        return queryset.to_complete(on=timezone.localdate(), within=LICENCE_AHEAD)


@admin.register(Picture)
class PictureAdmin(Picked, SavingAdmin):
    list_display = [
        "thumbnail",
        "__str__",
        "credit_line",
        "licence",
        "licence_ends_on",
        "uploaded_at",
    ]
    list_display_links = ["thumbnail", "__str__"]
    list_filter = [ToCompleteFilter, "licence", "is_decorative", "uploaded_at"]
    list_per_page = 50
    search_fields = ["alt_text", "caption", "credit_line", "file_name", "source_name"]
    readonly_fields = ["focal_picture", "crops", "facts"]

    class Media:
        css = {"all": ["pictures/focal.css"]}
        js = [Script("pictures/focal.js", type="module")]

    def known_by(self, picture):
        name = picture.file_name or picture.source_name
        since = f"uploaded {day(picture.uploaded_at)}"
        return ", ".join(filter(None, [name, since]))

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = PictureForm if change else UploadForm
        return super().get_form(request, obj, change=change, form=form, **kwargs)

    def get_fieldsets(self, request, obj=None):
        if obj is None:
            return [
                (None, {"fields": ["upload", "kept_upload", *ABOUT]}),
                ("Focal point", {"fields": FOCAL}),
                ("Licence", {"fields": LICENCE}),
            ]
        return [
            (None, {"fields": ["facts", *ABOUT]}),
            ("Focal point", {"fields": [*FOCAL, "crops"]}),
            ("Licence", {"fields": LICENCE}),
        ]

    def save_model(self, request, obj, form, change):
        if not change:
            obj.file_name = shown_name(form.cleaned_data["upload"].name)
            store(obj, form.image, by=request.user)
            transaction.on_commit(form.forget_kept)
            render_after_commit(obj)
        super().save_model(request, obj, form, change)
        if change and {"focal_x", "focal_y"} & {*form.changed_data}:
            render_after_commit(obj)

    def response_add(self, request, obj, post_url_continue=None):
        """Lead on to the new picture's page, where its crops can be looked at."""
        if "_addanother" not in request.POST and IS_POPUP_VAR not in request.POST:
            request.POST = request.POST.copy()
            request.POST["_continue"] = "1"
        return super().response_add(request, obj, post_url_continue)

    @admin.display(description="preview")
    def thumbnail(self, obj):
        return (
            picture_html(obj, sizes="120px", alt="", css="picture-thumbnail")
            or "Being made"
        )

    @admin.display(description="position")
    def focal_picture(self, obj):
        there = obj if obj and obj.pk else None
        context = {"picture": there, "path": picture_path(there, "natural", 960)}
        return render_to_string("pictures/focal_point.html", context)

    @admin.display(description="crops")
    def crops(self, obj):
        context = {"picture": obj, "crops": [crop for crop in CROPS if ":" in crop]}
        return render_to_string("pictures/crops.html", context)

    @admin.display(description="file")
    def facts(self, obj):
        name = obj.file_name or obj.source_name or "without a name"
        by = f", uploaded by {obj.uploaded_by}" if obj.uploaded_by else ""
        return f"{name}, {obj.width} × {obj.height} pixels{by}"

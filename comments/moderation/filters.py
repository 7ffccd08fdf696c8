"""The queue's filter by state."""

from django.contrib import admin

from comments.models import Comment


class StateFilter(admin.SimpleListFilter):
    """Waiting comments unless another state is asked for."""

    title = "state"
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [*Comment.Status.choices, ("all", "All")]

    def choices(self, changelist):
        yield {
            "selected": self.value() is None,
            "query_string": changelist.get_query_string(remove=[self.parameter_name]),
            "display": "All that wait",
        }
        for value, label in self.lookup_choices:
            yield {
                "selected": self.value() == value,
                "query_string": changelist.get_query_string(
                    {self.parameter_name: value}
                ),
                "display": label,
            }

    def queryset(self, request, queryset):
        if self.value() is None:
            return queryset.waiting()
        if self.value() == "all":
            return queryset
        return queryset.filter(status=self.value())

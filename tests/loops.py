"""Readers' pages under django-zeal: one query made again for each row is an error."""

from zeal import zeal_context


def no_query_in_a_loop(get_response):
    """Watch what readers ask for. The desk writes row by row on purpose."""

    def watch(request):
        if request.method != "GET" or request.path.startswith("/admin/"):
            return get_response(request)
        with zeal_context():
            return get_response(request)

    return watch

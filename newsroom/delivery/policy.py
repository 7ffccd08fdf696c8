"""The content policy, always written in the same order."""

from csp.constants import HEADER
from csp.middleware import CSPMiddleware


class ContentPolicyMiddleware(CSPMiddleware):
    """django-csp's, with its directives in alphabetical order.

    django-csp goes through a set, so each process would send another order, and
    the answers of two servers would differ. Can go when its `build_policy` keeps
    the order of the settings.
    """

    def process_response(self, request, response):
        response = super().process_response(request, response)
        if HEADER in response:
            response[HEADER] = "; ".join(sorted(response[HEADER].split("; ")))
        return response

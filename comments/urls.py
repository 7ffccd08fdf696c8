"""Public addresses of comments."""

from django.urls import path

from comments import views

app_name = "comments"

urlpatterns = [
    path("<int:pk>/", views.comment_detail, name="comment"),
    path("<int:pk>/reply/", views.reply_form, name="reply"),
    path("rules/", views.rules, name="rules"),
    path("sent/<str:reference>/", views.comment_sent, name="sent"),
    path("<str:label>/<int:pk>/", views.thread_detail, name="thread"),
    path("<str:label>/<int:pk>/new/", views.new_comment, name="new"),
    path("<str:label>/<int:pk>/captcha/", views.another_sum, name="captcha"),
]

"""Public addresses of stories."""

from django.urls import path

from articles import feeds, views

app_name = "articles"

urlpatterns = [
    path("", views.front_page, name="front_page"),
    path("articles/", views.article_list, name="article_list"),
    path("articles/<slug:slug>/", views.article_detail, name="article_detail"),
    path("sections/<slug:slug>/", views.section_detail, name="section_detail"),
    path("topics/<slug:slug>/", views.topic_detail, name="topic_detail"),
    path("authors/", views.author_list, name="author_list"),
    path("authors/<slug:slug>/", views.author_detail, name="author_detail"),
    path("feeds/articles.atom", feeds.articles_atom, name="articles_atom"),
]

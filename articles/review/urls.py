"""Addresses of the reviewers' pages."""

from django.urls import path

from articles.review import claims, queue, stories, terms, withdrawals

app_name = "review"

urlpatterns = [
    path("", queue.claims, name="queue"),
    path("stories/", queue.stories, name="stories"),
    path("withdrawals/", withdrawals.waiting, name="withdrawals"),
    path("terms/", terms.waiting, name="terms"),
    path("terms/<slug:slug>/", terms.term_page, name="term"),
    path("claims/<uuid:pk>/", claims.claim_page, name="claim"),
    path("claims/<uuid:pk>/withdrawal/", withdrawals.withdrawal_page, name="withdrawal"),
    path("articles/<int:pk>/", stories.story_page, name="article"),
]

from films.models.stub import Character, Film, Person

__all__ = ["Character", "Film", "Person"]

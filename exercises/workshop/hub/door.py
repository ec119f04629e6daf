"""Who comes into a room: anybody with the password of the class, by the name they type."""

from __future__ import annotations

import unicodedata
from typing import Any

from jupyterhub.authenticators.shared import SharedPasswordAuthenticator

#: A name begins with a letter or a figure: it becomes that of a folder.
NAME = r"^\w[\w .'-]{0,39}$"


class RoomAuthenticator(SharedPasswordAuthenticator):
    """One password for all. A person is whoever types their name."""

    def normalize_username(self, username: str) -> str:
        """One name however a keyboard writes its accents, capitals and spaces."""
        return " ".join(unicodedata.normalize("NFC", username).casefold().split())

    async def authenticate(self, handler: Any, data: dict[str, str]) -> dict[str, Any] | None:
        """Who it is, or None."""
        if not data["password"].isascii():  # which the comparison cannot take
            return None
        return await super().authenticate(handler, data)

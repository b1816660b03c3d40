"""Every sentence that people read, in Indonesian and English.

In: a language, a key, facts. Out: text. `id/` and `en/` hold the same areas (one file each) with the same keys;
`problems/` holds the problem catalogue with both languages side by side.
Must not know: where the text goes.
"""

from asnkompetensi.text.words import LANGUAGES, Words, words

__all__ = ["LANGUAGES", "Words", "words"]

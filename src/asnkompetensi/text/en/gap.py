"""Words that the computation leaves to be said: names for what has none."""

WORDS = {
    "tanpa_jabatan": "(no position)",
}

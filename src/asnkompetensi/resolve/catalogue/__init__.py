"""The catalogue: trainings, what they lead to, and what people and jabatan have to do with them, in codes.

In: the tables `pelatihan`, `riwayat`, `syarat`, `kinerja`, `dana`, who the people are, names of units, jabatan and
competencies. Out: :class:`~asnkompetensi.model.catalogue.Catalogue`, and what is wrong with trainings in themselves.
Must not know: files, printing, the clock, gaps; which training answers which gap is not decided here.
"""

"""PENILAIAN: assessments that belong to nobody, disagree, or are old."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, galat, peringatan

ENTRIES = (
    peringatan(
        "PENILAIAN-01",
        Wording(
            judul="{jumlah} penilaian atas nama NIP yang tidak ada di daftar pegawai",
            akibat="{jumlah} penilaian itu tidak dipakai",
            saran=(
                "perbaiki NIP yang ditolak di lembar Pegawai (NIP-01, NIP-02) bila itu orangnya; "
                "bila bukan, tambahkan orangnya"
            ),
            panjang=(
                "Penilaian disambungkan ke orangnya lewat NIP. NIP ini tidak ada di tabel pegawai: mungkin orangnya "
                "pindah atau pensiun, mungkin satu digitnya salah.\n\n"
                "Satu digit yang salah dapat juga menunjuk orang lain yang ada; yang seperti itu tidak dapat "
                "diketahui. Salin NIP dari sumber yang sama untuk kedua lembar."
            ),
        ),
        Wording(
            judul="{jumlah:assessment|assessments} of a NIP that is not in the list of employees",
            akibat="{jumlah:assessment is|assessments are} not used",
            saran=(
                "correct the NIP refused in the sheet Pegawai (NIP-01, NIP-02) if it is this employee; "
                "if not, add the employee"
            ),
            panjang=(
                "An assessment finds its employee by the NIP. This NIP is not in the table pegawai: the employee may "
                "have moved or retired, or one digit may be wrong.\n\n"
                "A wrong digit can also lead to somebody else who does exist; that cannot be known. Copy the NIP "
                "from one source for both sheets."
            ),
        ),
    ),
    galat(
        "PENILAIAN-02",
        Wording(
            judul='[[{banyak} penilaian terbaru||penilaian terbaru "{kompetensi}" untuk {nip}]] saling berbeda',
            bukti="[[{siapa}\t{kompetensi}\t]]{sel}\tlevel {level}",
            akibat="[[{banyak} kali sebuah kompetensi||kompetensi ini]] dianggap belum dinilai bagi orang itu",
            saran="hapus baris yang salah, atau jalankan lagi dengan --assessment best (atau mean)",
            panjang=(
                "Yang berlaku adalah penilaian terbaru. Di sini ada beberapa pada tanggal yang sama (atau semuanya "
                "tanpa tanggal) dengan level berbeda, sehingga tidak dapat diketahui mana yang benar.\n\n"
                "Memilih salah satunya berarti menebak, jadi kompetensi itu dihitung belum dinilai. --assessment "
                "best memakai level tertinggi, mean memakai rata-ratanya; aturan yang dipakai tercetak pada hasil. "
                "Bila penilaiannya datang dari dua berkas, BERKAS-14 menunjukkan keduanya berdampingan."
            ),
        ),
        Wording(
            judul='[[{banyak} newest assessments||the newest assessments of "{kompetensi}" for {nip}]] disagree',
            bukti="[[{siapa}\t{kompetensi}\t]]{sel}\tlevel {level}",
            akibat="[[{banyak} times a||this]] competency counts as not assessed for that employee",
            saran="delete the wrong row, or run again with --assessment best (or mean)",
            panjang=(
                "The newest assessment counts. Here several of the same date (or all without a date) have different "
                "levels, so nobody can know which is right.\n\n"
                "To choose one would be guessing, so the competency counts as not assessed. --assessment best uses "
                "the highest level, mean their average; the rule in use is printed with the result. Where the "
                "assessments come from two files, BERKAS-14 shows them side by side."
            ),
        ),
    ),
    peringatan(
        "PENILAIAN-03",
        Wording(
            judul="{jumlah} penilaian lebih tua dari {tahun} tahun",
            akibat="{nasib}",
            saran="rencanakan penilaian ulang; --expired drop menyisihkan hasil lama, --expired use memakainya",
            dasar="Peraturan BKN 26/2019 Ps 29(4), menurut BKN",
            panjang=(
                "Hasil penilaian kompetensi berlaku 3 tahun. Umurnya dihitung sampai --as-of (bila tidak disebut: "
                "hari ini); tepat 3 tahun belum lewat.\n\n"
                "Hasil lama tetap lebih berguna daripada tidak ada, jadi dipakai dan ditandai. Dengan --expired "
                "drop penilaian itu disisihkan sebelum yang terbaru dipilih."
            ),
        ),
        Wording(
            judul="{jumlah:assessment|assessments} older than {tahun} years",
            akibat="{nasib}",
            saran="plan a new assessment; --expired drop sets old results aside, --expired use uses them",
            dasar="Peraturan BKN 26/2019 Ps 29(4), as cited by BKN",
            panjang=(
                "The result of a competency assessment is valid for 3 years. Its age is counted up to --as-of "
                "(today if not given); exactly 3 years is not older.\n\n"
                "An old result is still more useful than none, so it is used and flagged. With --expired drop it is "
                "set aside before the newest is chosen."
            ),
        ),
    ),
    peringatan(
        "PENILAIAN-04",
        Wording(
            judul="{jumlah} penilaian dilakukan sebelum jabatan sekarang dimulai",
            akibat="tetap dipakai terhadap standar jabatan sekarang",
            saran="periksa tanggalnya dan TMT jabatan; rencanakan penilaian ulang bila keduanya benar",
            panjang=(
                "Orang ini dinilai ketika masih memegang jabatan lain. Levelnya tetap miliknya dan dibandingkan "
                "dengan standar jabatan yang sekarang, tetapi penilaian untuk jabatan lama dapat mengukur hal yang "
                "lain.\n\n"
                "Hanya penilaian terbaru setiap kompetensi yang dilihat; riwayat lama tidak dilaporkan."
            ),
        ),
        Wording(
            judul="{jumlah:assessment|assessments} made before the present position began",
            akibat="still used, against the standard of the present position",
            saran="check its date and the start of the position; plan a new assessment if both are right",
            panjang=(
                "These employees were assessed while they held another position. The level is still theirs and is "
                "compared with the standard of the present position, but an assessment for the old position may have "
                "measured something else.\n\n"
                "Only the newest assessment of each competency is looked at; older history is not reported."
            ),
        ),
    ),
    peringatan(
        "PENILAIAN-05",
        Wording(
            judul='{jumlah} dari {total} penilaian atas nama NIP yang tidak ada di daftar pegawai ("{lembar}")',
            sebab="[[{ditolak} baris daftar itu ditolak karena NIP-nya||mungkin lembar itu bukan daftar pegawainya]]",
            akibat="{jumlah} penilaian itu tidak dipakai",
            saran=(
                "[[perbaiki {ditolak} NIP yang ditolak (NIP-01, NIP-02); bila masih begini, "
                '||periksa lembarnya; ]]tunjuk yang benar dengan --sheet pegawai="NAMA LEMBAR"'
            ),
            panjang=(
                "Sedikitnya separuh dari semua penilaian tidak menemukan orangnya. Satu dua NIP yang salah tidak "
                "menghasilkan itu: biasanya lembar yang dibaca sebagai pegawai memuat orang lain (unit lain, tahun "
                "lain, pensiunan, contoh), atau NIP di lembar pegawai ditolak.\n\n"
                "Lembar mana yang dibaca sebagai pegawai disebut di sini. Tunjuk yang benar dengan --sheet, misalnya "
                '--sheet pegawai="DUK 2026", atau keluarkan berkas yang bukan daftar pegawai.'
            ),
        ),
        Wording(
            judul='{jumlah} of {total:assessment|assessments} of a NIP that is not among the employees ("{lembar}")',
            sebab="[[{ditolak:row|rows} of that sheet refused for the NIP||it may not be the list of employees]]",
            akibat="{jumlah:assessment is|assessments are} not used",
            saran=(
                "[[correct {ditolak:NIP|NIPs} refused (NIP-01, NIP-02); if that is not it, "
                '||check the sheet; ]]point to the right one with --sheet pegawai="SHEET NAME"'
            ),
            panjang=(
                "At least half of all assessments do not find their employee. One or two wrong NIPs do not make that: "
                "as a rule the sheet that was read as pegawai holds other employees (another unit, another year, "
                "pensioners, an example), or the NIPs in it were refused.\n\n"
                "The sheet that was read as pegawai is named here. Point to the right one with --sheet, for example "
                '--sheet pegawai="DUK 2026", or leave out the file that is no list of employees.'
            ),
        ),
    ),
)

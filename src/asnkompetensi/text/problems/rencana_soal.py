"""RENCANA: what looks wrong in a planning problem or in its plan."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, catatan, galat, peringatan

ENTRIES = (
    peringatan(
        "RENCANA-02",
        Wording(
            judul="{jumlah} PPPK mendapat lebih dari {batas} JP dalam setahun masa perjanjian kerja",
            bukti="{nip}{nama}\t{jp} JP\tsampai {akhir}",
            akibat="tetap direncanakan; batas itu hanya diingatkan",
            saran="periksa apakah kelebihannya diperbolehkan, atau jalankan lagi dengan --max-jp yang lebih kecil",
            dasar="PP 49/2018; Peraturan LAN 15/2020",
            panjang=(
                "PPPK lazimnya mengikuti paling banyak 24 JP dalam setahun masa perjanjian kerja. Yang dihitung adalah "
                "JP yang sudah diikuti dalam tahun itu ditambah JP kursi yang mulai dalam tahun itu; pelatihan tanpa "
                "tanggal mulai dianggap mulai pada tanggal hitung. Tahunnya berakhir pada tanggal dan bulan "
                "berakhirnya kontrak; tanpa kolom Akhir Kontrak dipakai tahun kalender.\n\n"
                "Batas ini tidak memotong rencana, sebab pelatihan yang memang dibutuhkan dapat dikecualikan. Angkanya "
                "dapat diganti di asn.toml: bangkom.batas_jp_pppk."
            ),
        ),
        Wording(
            judul="{jumlah:PPPK gets|PPPK get} more than {batas} JP in a year of contract",
            bukti="{nip}{nama}\t{jp} JP\tuntil {akhir}",
            akibat="planned all the same; this limit is only a reminder",
            saran="check whether the excess is allowed, or run again with a smaller --max-jp",
            dasar="PP 49/2018; Peraturan LAN 15/2020",
            panjang=(
                "A PPPK usually attends 24 JP at most in a year of contract. What counts are the JP attended in that "
                "year and those of seats that begin in it; a training without a first day counts as beginning on the "
                "day of the computation. The year ends on the day on which the contract ends; without a column Akhir "
                "Kontrak the calendar year is used.\n\n"
                "This limit does not cut the plan, for a training that is needed may be an exception. The number can "
                "be replaced in asn.toml: bangkom.batas_jp_pppk."
            ),
        ),
    ),
    catatan(
        "RENCANA-03",
        Wording(
            judul="tidak ada tabel dana dan tidak ada --budget: uang tidak membatasi rencana ini",
            akibat="setiap kelas dianggap terbayar",
            saran="tambahkan --budget, misalnya --budget 250jt, atau isi lembar Dana",
            panjang=(
                "Tanpa tabel dana dan tanpa --budget, rencana hanya dibatasi orang, kelas, dan jadwal. Itu berguna "
                "untuk melihat berapa biaya bila semua yang mungkin dilaksanakan; untuk rencana yang sungguh dapat "
                "dijalankan, sebutkan uangnya.\n\n"
                "Satu anggaran untuk semuanya: --budget 250jt. Beberapa sumber dengan peruntukannya (APBD, CSR, kursi "
                "gratis): lembar Dana dengan kolom Sumber Dana, Jumlah, Untuk Unit, Untuk Kompetensi."
            ),
        ),
        Wording(
            judul="there is neither a table dana nor --budget: money does not limit this plan",
            akibat="every class counts as paid",
            saran="add --budget, for example --budget 250jt, or fill the sheet Dana",
            panjang=(
                "Without a table dana and without --budget only people, classes and days limit a plan. That is useful "
                "to see what everything possible would cost; for a plan that can be carried out, say what money there "
                "is.\n\n"
                "One budget for everything: --budget 250jt. Several sources with what they are for (APBD, CSR, free "
                "seats): a sheet Dana with the columns Sumber Dana, Jumlah, Untuk Unit, Untuk Kompetensi."
            ),
        ),
    ),
    peringatan(
        "RENCANA-04",
        Wording(
            judul="{jumlah} sumber dana tidak berisi uang",
            bukti='"{sumber_dana}"',
            akibat="dari dana itu hanya pelatihan gratis yang dapat dibayar",
            saran="isi jumlahnya; biarkan bila dana itu memang hanya untuk kursi gratis",
            panjang=(
                "Jumlahnya 0, kosong, atau ditolak karena tidak dapat dibaca. Pelatihan yang hanya boleh dibayar "
                "sumber dana itu tidak masuk rencana, kecuali bila biayanya 0: kursi gratis dari perusahaan atau "
                "magang di universitas memang ditulis dengan jumlah 0.\n\n"
                "Jumlah yang tertulis tetapi tidak dapat dibaca disebut juga dengan kode ANGKA-01."
            ),
        ),
        Wording(
            judul="{jumlah:source of money holds|sources of money hold} no money",
            bukti='"{sumber_dana}"',
            akibat="such a source pays for free trainings alone",
            saran="fill in the amount; leave it if it is for free seats only",
            panjang=(
                "The amount is 0, blank, or was refused because it cannot be read. Trainings that this source alone "
                "may pay are in no plan, unless they cost 0: free seats of companies and internships at universities "
                "are written with an amount of 0.\n\n"
                "An amount that stands there but cannot be read is told as ANGKA-01, too."
            ),
        ),
    ),
    peringatan(
        "RENCANA-05",
        Wording(
            judul="{jumlah} pelatihan memerlukan peserta lebih banyak daripada yang dapat ikut",
            bukti='{kode}\t"{nama}"\tminimal {minimum}\tyang dapat ikut {peminat}',
            akibat="tidak satu angkatan pun dapat diadakan; kesenjangannya ditutup pelatihan lain bila ada",
            saran="rencanakan bersama instansi lain, atau periksa kolom Min Peserta",
            panjang=(
                "Sebuah angkatan diadakan bila pesertanya paling sedikit Min Peserta. Di sini orang yang pelatihannya "
                "menutup kesenjangannya, yang berhak ikut, dan yang dapat dibayar, semuanya bersama belum sebanyak "
                "itu.\n\n"
                "Pelatihannya tetap tampil pada asn recommend. Jalan keluarnya: menggabung peserta dengan instansi "
                "lain, meminta penyelenggara menurunkan minimumnya, atau mengirim orang ke angkatan terbuka."
            ),
        ),
        Wording(
            judul="{jumlah:training needs|trainings need} more participants than there are candidates",
            bukti='{kode}\t"{nama}"\tat least {minimum}\tcandidates {peminat}',
            akibat="not one class can be held; other trainings close the gaps where there are some",
            saran="plan it together with other agencies, or check the column Min Peserta",
            panjang=(
                "A class is held when at least Min Peserta people come. Here the people whose gap the training closes, "
                "who may attend and who can be paid for, are fewer than that all together.\n\n"
                "asn recommend shows the training all the same. Ways out: bring participants of other agencies "
                "together, ask the provider for a smaller minimum, or send people to an open class."
            ),
        ),
    ),
    catatan(
        "RENCANA-06",
        Wording(
            judul="{jumlah} pelatihan yang harinya tidak diketahui: {apa}",
            bukti='{kode}\t"{nama}"[[\tmulai {mulai}]]',
            akibat="bentrok jadwal dan batas orang yang pergi (--max-away) tidak diperiksa untuk pelatihan itu",
            saran="lengkapi kolom Mulai dan Hari bila jadwalnya sudah ada",
            panjang=(
                "Hari-hari sebuah kelas dihitung dari Mulai selama Hari hari kalender; setengah hari dihitung satu. "
                "Bila salah satunya tidak diketahui, atau lamanya 0, kelas itu tidak berada di kalender mana pun: "
                "orang dapat mengikuti kelas lain pada saat yang sama, dan ia tidak dihitung pergi.\n\n"
                "Untuk e-learning, mentoring, dan magang yang waktunya bebas, memang demikian seharusnya."
            ),
        ),
        Wording(
            judul="{jumlah:training|trainings} of which the days are not known: {apa}",
            bukti='{kode}\t"{nama}"[[\tfrom {mulai}]]',
            akibat="clashing days and people away (--max-away) are not looked at for these",
            saran="complete the columns Mulai and Hari where there is a date",
            panjang=(
                "The days of a class go from Mulai through Hari calendar days; half a day counts as one. Where either "
                "is not known, or the length is 0, the class stands in no calendar: people may attend another class at "
                "the same time, and they do not count as away.\n\n"
                "For e-learning, mentoring and internships whose time is free this is as it should be."
            ),
        ),
    ),
    peringatan(
        "RENCANA-07",
        Wording(
            judul="--budget Rp {nilai} tidak dipakai, karena data memuat tabel dana",
            akibat="rencana dibatasi {dana} sumber dana di tabel itu",
            saran="hapus --budget, atau jalankan tanpa tabel dana bila satu anggaran yang dimaksud",
            panjang=(
                "--budget adalah satu dompet untuk semuanya, dan hanya berlaku bila data tidak memuat tabel dana. "
                "Sumber dana dengan peruntukannya lebih teliti, jadi tabel itulah yang dipakai; keduanya bersama tidak "
                "dapat berarti satu hal.\n\n"
                "Untuk melihat akibat uang yang lebih banyak atau lebih sedikit: --sweep, misalnya "
                "--sweep 100jt:1miliar:50jt, atau --by harga."
            ),
        ),
        Wording(
            judul="--budget Rp {nilai} is not used, for the data have a table dana",
            akibat="that table limits the plan: {dana:source|sources} of money",
            saran="remove --budget, or run without the table dana if one budget is meant",
            panjang=(
                "--budget is one purse for everything, and counts only where the data have no table dana. Sources of "
                "money with what they are for are more exact, so that table is used; both together cannot mean one "
                "thing.\n\n"
                "To see what more money or less would do: --sweep, for example --sweep 100jt:1miliar:50jt, or --by "
                "harga."
            ),
        ),
    ),
    peringatan(
        "RENCANA-08",
        Wording(
            judul="{jumlah} pelatihan sudah mulai sebelum tanggal hitung {tanggal}",
            bukti='{kode}\t"{nama}"\tmulai {mulai}',
            akibat="tetap dapat masuk rencana, seolah-olah masih dapat diikuti",
            saran="perbaiki tanggalnya, hapus dari katalog, atau pilih --as-of yang lebih awal",
            panjang=(
                "Rencana dibuat untuk keadaan pada tanggal hitung (--as-of, bawaannya hari ini).\n\nPelatihan yang "
                "mulai sebelum hari itu mungkin sudah lewat, tetapi mungkin juga katalognya masih memuat tanggal tahun "
                "lalu untuk pelatihan yang diadakan setiap tahun. Karena tidak dapat dibedakan, pelatihannya tetap "
                "dihitung dan disebut di sini."
            ),
        ),
        Wording(
            judul="{jumlah:training|trainings} began before the day of the computation, {tanggal}",
            bukti='{kode}\t"{nama}"\tfrom {mulai}',
            akibat="they may be in the plan all the same, as if one could still attend",
            saran="correct the date, delete it from the catalogue, or choose an earlier --as-of",
            panjang=(
                "A plan is made for the day of the computation (--as-of, today by default).\n\nA training that began "
                "before it may be over; or the catalogue still has last year's date of what is held every year. As "
                "nobody can tell these apart, the training counts, and is told of here."
            ),
        ),
    ),
    galat(
        "RENCANA-09",
        Wording(
            judul="{apa}[[: paling sedikit {jumlah} dari {diminta} kursi yang dijamin tidak dapat dipenuhi]]",
            bukti=(
                "[[{unit}\tdiminta {diminta}\tdapat {dapat}]][[tidak dapat bersama: {bentrok}]]"
                "[[tanpa {tanpa}\tmasih kurang {kurang}]]"
            ),
            akibat="tidak ada rencana yang ditulis",
            saran="jalankan lagi dengan --min-per-unit lebih kecil, dana lebih besar, atau --time-limit lebih lama",
            panjang=(
                "--min-per-unit menjamin kursi bagi setiap unit, dan rencana yang melanggarnya tidak pernah diberikan. "
                "Di sini jaminan itu bertentangan dengan batas lain: dana dan peruntukannya, peserta minimum dan "
                "jumlah angkatan, JP dan jumlah pelatihan per orang, jadwal, atau batas orang yang pergi.\n\n"
                "Baris pertama menyebut batas mana yang, bila tidak ada, mengurangi kekurangannya: di situlah jalan "
                "keluarnya. Lalu unit yang jaminannya tidak dapat dipenuhi bersama, dan unit yang kekurangan pada "
                "rencana dengan kekurangan paling kecil. Bila waktunya habis sebelum satu rencana pun ditemukan, "
                "belum tentu jaminannya bertentangan: beri --time-limit yang lebih lama. Di antara instansi dengan "
                "dana bersama, uangnya lebih dulu dibagi untuk jaminan; bila itu pun tidak cukup, tidak ada rencana."
            ),
        ),
        Wording(
            judul="{apa}[[: at least {jumlah} of {diminta} seats guaranteed cannot be given]]",
            bukti=(
                "[[{unit}\tasked {diminta}\tpossible {dapat}]][[not together: {bentrok}]]"
                "[[without {tanpa}\tstill missing {kurang}]]"
            ),
            akibat="no plan is written",
            saran="run again with a smaller --min-per-unit, more money, or a longer --time-limit",
            panjang=(
                "--min-per-unit guarantees seats to every unit, and a plan that breaks it is never given. Here the "
                "guarantee contradicts another limit: money and what it is for, the fewest participants and the number "
                "of classes, JP and trainings of a person, the calendar, or how many may be away.\n\n"
                "The first lines name the limits without which fewer would be missing: there is the way out. Then the "
                "units whose guarantees cannot be kept together, and those that lack seats in the plan in which the "
                "fewest are missing. Where the time was over before any plan was found, the guarantees need not "
                "contradict anything: give a longer --time-limit. Among instansi with shared purses the money is "
                "divided for guarantees first; where even that is not enough, there is no plan."
            ),
        ),
        keluar=2,
    ),
    peringatan(
        "RENCANA-10",
        Wording(
            judul="{jumlah} dari {total} unit tanpa indeks kepuasan (ikm), padahal --ikm diminta",
            bukti="{unit}",
            akibat="bobot unit itu tidak berubah, seolah-olah layanannya dinilai 100",
            saran="isi kolom IKM di lembar Unit dengan angka 0 sampai 100",
            panjang=(
                "--ikm mendahulukan unit yang layanannya dinilai rendah: bobot setiap level dikali 2 - IKM/100, jadi "
                "IKM 100 tidak mengubah apa pun dan IKM 60 menambah bobotnya 40 persen.\n\nUnit tanpa IKM dihitung "
                "dengan pengali 1. Angka di atas 100 bukan IKM, dan dihitung kosong."
            ),
        ),
        Wording(
            judul="{jumlah} of {total} units have no service index (ikm), though --ikm is asked for",
            bukti="{unit}",
            akibat="the weight of such a unit does not change, as if its service were rated 100",
            saran="fill the column IKM of the sheet Unit with a number from 0 to 100",
            panjang=(
                "--ikm puts units first whose service is rated low: the weight of every level is multiplied by "
                "2 - IKM/100, so that an IKM of 100 changes nothing and one of 60 adds 40 per cent.\n\nUnits without "
                "an IKM have the factor 1. A number above 100 is no IKM, and counts as blank."
            ),
        ),
    ),
    galat(
        "RENCANA-11",
        Wording(
            judul="{jumlah} angka di kolom {kolom} terlalu besar untuk direncanakan (paling besar {batas})",
            bukti="{nama}",
            akibat="tidak ada rencana yang ditulis",
            saran="perbaiki angkanya; biasanya ada nol atau angka yang tertulis berlebih",
            panjang=(
                "Rencana dibuktikan dengan bilangan bulat yang tepat sampai sen. Harga di atas Rp 100 miliar per "
                "peserta atau per angkatan, lamanya kelas di atas sepuluh tahun, dan prioritas unit di atas 1.000 "
                "hampir pasti salah ketik, dan jumlah dari angka sebesar itu tidak lagi dapat dijamin tepat.\n\n"
                "Karena rencana yang tidak dapat dibuktikan tidak ada gunanya, perhitungannya berhenti sampai selnya "
                "diperbaiki."
            ),
        ),
        Wording(
            judul="{jumlah:number|numbers} in the column {kolom} too large for a plan (at most {batas})",
            bukti="{nama}",
            akibat="no plan is written",
            saran="correct the number; there is usually a zero or a figure too many",
            panjang=(
                "A plan is proven with whole numbers that are exact to the sen. A price above Rp 100 miliar for a seat "
                "or a class, a class of more than ten years, and a priority of a unit above 1,000 are almost certainly "
                "slips of the hand, and sums of such numbers could no longer be told to be exact.\n\n"
                "As a plan that cannot be proven is of no use, the computation stops until the cell is corrected."
            ),
        ),
        keluar=2,
    ),
)

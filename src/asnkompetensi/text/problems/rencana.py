"""RENCANA: a plan, what it is made from, and whether it holds."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, galat, peringatan

ENTRIES = (
    galat(
        "RENCANA-01",
        Wording(
            judul="{berkas} tidak terbukti sebagai rencana atas data ini: {apa}",
            sebab="[[terdapat di {di}]][[, tentang {siapa}]]",
            akibat="rencana ini tidak dapat dijadikan dasar",
            saran="jalankan asn plan lagi atas data ini, atau cari siapa yang mengubah rencana atau datanya",
            bukti="[[tertulis\t{tertulis}\t]][[seharusnya\t{seharusnya}\t]][[batas\t{batas}]]",
            panjang=(
                "asn plan --verify menghitung ulang rencana dari data saja, tanpa pemecah yang membuatnya: siapa boleh "
                "ikut, berapa level yang ditutup, biaya setiap kelas, dan setiap batas. Pemeriksaan berhenti pada hal "
                "pertama yang tidak cocok, dan hal itu yang disebut di sini.\n\n"
                "Penyebab yang paling sering: data berubah sejak rencana dibuat (hash_data berbeda), atau berkas "
                "rencana diubah dengan tangan. Tempatnya ditulis seperti kursi[3].nilai; urutan dihitung dari 0. "
                "Opsi tidak perlu diulang: --verify mengambilnya dari bagian aturan di berkas rencana. Yang tidak ada "
                "di berkas itu harus diberikan lagi seperti saat rencana dibuat: keputusan nama (--map) dan angka "
                "hukum yang disetel sendiri (asn.toml).\n\n"
                "Batas nilai dibuktikan dari harga di berkas: berapa pun harganya, tidak ada rencana yang bernilai "
                "lebih dari pilihan terbaik setiap orang pada harga itu ditambah harga semua yang tersedia. Bila "
                "pemecah mengetahui batas yang lebih rendah dengan mencoba angkatan utuh, itu dikatakan juga."
            ),
        ),
        Wording(
            judul="{berkas} is not proven as a plan for these data: {apa}",
            sebab="[[it stands in {di}]][[, about {siapa}]]",
            akibat="nothing can be based on this plan",
            saran="run asn plan again on these data, or find out who changed the plan or the data",
            bukti="[[written\t{tertulis}\t]][[should be\t{seharusnya}\t]][[limit\t{batas}]]",
            panjang=(
                "asn plan --verify computes the plan again from the data alone, without the solver that made it: who "
                "may attend, how many levels are closed, what every class costs, and every limit. It stops at the "
                "first thing that does not agree, and that is what is told here.\n\n"
                "The usual cause: the data changed since the plan was made (another hash_data), or the plan's file was "
                "edited by hand. A place is written like kursi[3].nilai; positions are counted from 0. Options need "
                "not be repeated: --verify takes them from the part aturan of the plan's file. What is not in it has "
                "to be given again as it was when the plan was made: decisions on names (--map) and values of law that "
                "were set (asn.toml).\n\n"
                "The bound is proven from the prices in the file: whatever they are, no plan is worth more than "
                "everybody's best choice at these prices together with what all there is costs. Where the solver knew "
                "a lower bound by trying whole classes, that is said, too."
            ),
        ),
    ),
    peringatan(
        "RENCANA-12",
        Wording(
            judul="{jumlah} sumber dana untuk unit yang tidak punya pegawai",
            bukti='"{sumber_dana}"\t"{unit}"[[\tdi bawahnya {bawah}]]',
            akibat="tidak seorang pun dibayarnya: dana untuk sebuah unit tidak meliputi unit di bawahnya",
            saran="tulis satu baris untuk setiap unit di bawahnya, atau kosongkan kolom itu bila untuk semua",
            panjang=(
                "Kolom untuk_unit membatasi dana pada pegawai yang tercatat di unit itu sendiri. Pegawai di bidang, "
                "bagian, atau UPTD di bawahnya tercatat di unitnya masing-masing, jadi dana untuk induknya tidak "
                "membayar mereka.\n\n"
                "Bagilah jumlahnya menjadi satu baris untuk setiap unit, atau kosongkan kolom itu bila dananya "
                "boleh dipakai siapa saja."
            ),
        ),
        Wording(
            judul="{jumlah:source of money is|sources of money are} for units without employees",
            bukti='"{sumber_dana}"\t"{unit}"[[\tbelow it {bawah}]]',
            akibat="nobody is paid by it: money for a unit does not reach the units below",
            saran="write one row for each unit below, or leave the column blank if it is for all",
            panjang=(
                "The column untuk_unit limits money to employees listed in that unit itself. Employees of divisions, "
                "sections and technical units below it are listed in their own, so that money for the office above "
                "pays for none of them.\n\n"
                "Divide the amount into one row for each unit, or leave the column blank if anybody may use it."
            ),
        ),
    ),
)

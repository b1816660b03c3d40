"""The same nine tables by a plain pandas and openpyxl script, as a good analyst writes it: correct for clean data.

`python -m benchmarks.naive IN.xlsx OUT.xlsx`. It looks at no cell's type, reports no fault, keeps no origin.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from typing import Any, Literal

import numpy as np
import pandas as pd
from openpyxl.chart import BarChart, Reference
from openpyxl.formatting.rule import ColorScaleRule
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

AS_OF = pd.Timestamp(2026, 3, 31)
RANKS = ("jabatan_unit", "jabatan", "jenjang_unit", "jenjang")
KEYS = (["jabatan", "unit_kerja"], ["jabatan"], ["jenjang_jabatan", "unit_kerja"], ["jenjang_jabatan"])
CATEGORIES = ("optimal", "cukup_optimal", "kurang_optimal")
RULES = pd.DataFrame({"Aturan": ["optimal", "cukup_optimal", "masa berlaku"], "Nilai": ["90", "78", "3 tahun"]})
FAULTS = pd.DataFrame(columns=["Kode", "Tingkat", "Pesan", "Berkas", "Lembar", "Sel"])
Frames = dict[str, pd.DataFrame]
Numbers = pd.Series  # of floats that hold whole numbers
PAIR = ["pasangan", "dinilai", "kurang", "sesuai", "lebih", "belum_dinilai"]


def ratio(above: Numbers, below: Numbers, scale: int = 100) -> Numbers:
    """Give scale x above / below in hundredths, half up, from whole hundredths; missing where `below` is 0."""
    below = below.where(below > 0)
    return ((2 * scale * 100 * above + below) // (2 * below)) / 100


def read(path: str, engine: Literal["openpyxl", "calamine"] = "openpyxl") -> Frames:
    """The four sheets, with the contract's column names."""
    sheets = pd.read_excel(path, sheet_name=None, dtype={"NIP": str}, engine=engine)
    for name in ("Pegawai", "Standar", "Unit"):
        sheets[name].columns = sheets[name].columns.str.lower().str.replace(" ", "_")
    return sheets


def pairs(sheets: Frames) -> pd.DataFrame:
    """One row for each person and required competency: the table `detail`, levels in hundredths."""
    people, standard = sheets["Pegawai"], sheets["Standar"]
    found = []
    for rank, (source, keys) in enumerate(zip(RANKS, KEYS, strict=True)):
        rows = standard[standard[keys].notna().all(axis=1)]
        if "jabatan" not in keys:
            rows = rows[rows["jabatan"].isna()]
        if "unit_kerja" not in keys:
            rows = rows[rows["unit_kerja"].isna()]
        chosen = people.merge(rows[[*keys, "kompetensi", "level", "jenis"]], on=keys)
        found.append(chosen.assign(rank=rank, sumber_standar=source))
    table = pd.concat(found).sort_values("rank", kind="stable").drop_duplicates(["nip", "kompetensi"])
    table = table[table["level"] > 0]
    held = sheets["Penilaian"].melt(["NIP", "Tanggal"], var_name="kompetensi", value_name="held").dropna(subset="held")
    held = held.rename(columns={"NIP": "nip", "Tanggal": "tanggal_penilaian"})
    table = table.merge(held, on=["nip", "kompetensi"], how="left")
    table["level_standar"] = (table["level"] * 100).round()
    table["level_dimiliki"] = (table["held"] * 100).round()
    table["selisih"] = table["level_dimiliki"] - table["level_standar"]
    table["kesenjangan"] = (-table["selisih"]).clip(lower=0)
    table["status"] = np.select(
        [table["selisih"].isna(), table["selisih"] < 0, table["selisih"] == 0],
        ["belum_dinilai", "kurang", "sesuai"],
        "lebih",
    )
    expired = table["tanggal_penilaian"] + pd.DateOffset(years=3) < AS_OF
    table["kedaluwarsa"] = expired.map({True: "ya", False: "tidak"}).where(table["held"].notna())
    return table.sort_values(["unit_kerja", "nip", "kompetensi"])


def persons(table: pd.DataFrame) -> pd.DataFrame:
    """One row a person: JPM in its forms, category, totals."""
    keys = ["nip", "nama", "unit_kerja", "jabatan", "jenjang_jabatan"]
    table = table.assign(
        met=table[["level_dimiliki", "level_standar"]].min(axis=1),
        most=table["level_dimiliki"].fillna(500),
        short=table["kesenjangan"] > 0,
    )
    sums = {
        "kompetensi_standar": ("level_standar", "size"),
        "kompetensi_dinilai": ("held", "count"),
        "jumlah_standar": ("level_standar", "sum"),
        "dimiliki": ("level_dimiliki", "sum"),
        "met": ("met", "sum"),
        "most": ("most", "sum"),
        "jumlah_kurang": ("short", "sum"),
        "total_kesenjangan": ("kesenjangan", "sum"),
    }
    people = table.groupby(keys).agg(**sums).reset_index()
    whole = people["kompetensi_dinilai"] == people["kompetensi_standar"]
    people["jumlah_dimiliki"] = people["dimiliki"].where(whole)
    people["jpm_mentah"] = ratio(people["jumlah_dimiliki"], people["jumlah_standar"])
    people["jpm"] = people["jpm_mentah"].clip(upper=100)
    people["met"] = table.assign(met=table["met"].where(table["held"].notna())).groupby(keys)["met"].sum().to_numpy()
    people["jpm_tanpa_kompensasi"] = ratio(people["met"], people["jumlah_standar"]).where(whole)
    people["jpm_min"] = ratio(people["dimiliki"], people["jumlah_standar"]).clip(upper=100)
    people["jpm_maks"] = ratio(people["most"], people["jumlah_standar"]).clip(upper=100)
    people["kategori"] = np.select(
        [~whole, people["jpm"] >= 90, people["jpm"] >= 78], ["belum_lengkap", *CATEGORIES[:2]], CATEGORIES[2]
    )
    people["ikk"] = (100 - people["jpm"]).round(2)
    classes = np.select(
        [people["ikk"] <= 0, people["ikk"] < 25, people["ikk"] < 50], ["tidak_ada", "rendah", "sedang"], "tinggi"
    )
    people["kelas_kesenjangan"] = pd.Series(classes, people.index).where(whole)
    return people.sort_values(["unit_kerja", "nip"])


def by_competency(table: pd.DataFrame, keys: list[str]) -> pd.DataFrame:
    """Pairs, states and gaps of each group of `keys`."""
    groups = table.groupby(keys)
    out = groups.agg(pasangan=("nip", "size"), dinilai=("held", "count"), total_kesenjangan=("kesenjangan", "sum"))
    states = table.groupby([*keys, "status"]).size().unstack(fill_value=0)
    out = out.join(states.reindex(columns=PAIR[2:], fill_value=0)).reset_index()
    out["persen_kurang"] = ratio(out["kurang"] * 100, out["dinilai"] * 100)
    out["rata_kesenjangan"] = ratio(out["total_kesenjangan"], out["dinilai"] * 100, 1)
    return out


def groups_of_people(table: pd.DataFrame, people: pd.DataFrame, key: str) -> pd.DataFrame:
    """What units and positions have in common: people, assessed, complete, mean JPM, gaps."""
    out = people.groupby(key).agg(
        pegawai=("nip", "size"), dinilai=("kompetensi_dinilai", lambda n: (n > 0).sum()), lengkap=("jpm", "count")
    )
    points = (people["jpm"] * 100).round().groupby(people[key]).sum()
    out["rata_jpm"] = ratio(points, out["lengkap"] * 100, 1)
    gaps = table.groupby(key).agg(total_kesenjangan=("kesenjangan", "sum"), pasangan_dinilai=("held", "count"))
    out = out.join(gaps)
    out["rata_kesenjangan"] = ratio(out["total_kesenjangan"], out["pasangan_dinilai"] * 100, 1)
    return out.reset_index()


def units(table: pd.DataFrame, people: pd.DataFrame, parents: pd.DataFrame) -> pd.DataFrame:
    """One row a unit."""
    out = groups_of_people(table, people, "unit_kerja").merge(parents, on="unit_kerja", how="left")
    counts = people.groupby(["unit_kerja", "kategori"]).size().unstack(fill_value=0)
    out = out.merge(counts.reindex(columns=[*CATEGORIES, "belum_lengkap"], fill_value=0).reset_index(), on="unit_kerja")
    pair = table.groupby("unit_kerja").agg(
        pasangan=("nip", "size"), pasangan_kurang=("kesenjangan", lambda g: (g > 0).sum())
    )
    out = out.merge(pair.reset_index(), on="unit_kerja").assign(tanpa_standar=0)
    out["persen_kurang"] = ratio(out["pasangan_kurang"] * 100, out["pasangan_dinilai"] * 100)
    worst = by_competency(table, ["unit_kerja", "kompetensi"])
    worst = worst.sort_values(["total_kesenjangan", "kompetensi"], ascending=[False, True]).drop_duplicates(
        "unit_kerja"
    )
    worst = worst.loc[worst["total_kesenjangan"] > 0, ["unit_kerja", "kompetensi"]]
    return out.merge(worst.rename(columns={"kompetensi": "kompetensi_terlemah"}), on="unit_kerja", how="left")


COLUMNS = {
    "Rincian": "nip nama unit_kerja jabatan jenjang_jabatan kompetensi jenis level_standar level_dimiliki selisih"
    " kesenjangan status sumber_standar tanggal_penilaian kedaluwarsa",
    "Pegawai": "nip nama unit_kerja jabatan jenjang_jabatan kompetensi_standar kompetensi_dinilai jumlah_standar"
    " jumlah_dimiliki jpm_mentah jpm jpm_tanpa_kompensasi jpm_min jpm_maks kategori ikk kelas_kesenjangan jumlah_kurang"
    " total_kesenjangan",
    "Unit": "unit_kerja unit_induk pegawai dinilai lengkap tanpa_standar rata_jpm optimal cukup_optimal kurang_optimal"
    " belum_lengkap pasangan pasangan_dinilai pasangan_kurang persen_kurang total_kesenjangan rata_kesenjangan"
    " kompetensi_terlemah",
    "Kompetensi": "kompetensi jenis pasangan dinilai kurang sesuai lebih belum_dinilai persen_kurang total_kesenjangan"
    " rata_kesenjangan",
    "Unit-Kompetensi": "unit_kerja kompetensi jenis pasangan dinilai kurang sesuai lebih belum_dinilai persen_kurang"
    " total_kesenjangan rata_kesenjangan",
    "Jabatan": "jabatan jenjang_jabatan pegawai dinilai lengkap rata_jpm total_kesenjangan rata_kesenjangan",
}
ROWS = 1_048_575  # that a sheet of Excel holds below the heading
HUNDREDTHS = ["level_standar", "level_dimiliki", "selisih", "kesenjangan", "jumlah_standar", "jumlah_dimiliki"]


def tables(sheets: Frames) -> Frames:
    """The six tables by sheet, in their order."""
    table = pairs(sheets)
    people = persons(table)
    jobs = groups_of_people(table, people, "jabatan").merge(people[["jabatan", "jenjang_jabatan"]].drop_duplicates())
    found = {
        "Rincian": table,
        "Pegawai": people,
        "Unit": units(table, people, sheets["Unit"]).sort_values(
            ["total_kesenjangan", "unit_kerja"], ascending=[False, True]
        ),
        "Kompetensi": by_competency(table, ["kompetensi", "jenis"]).sort_values(
            ["total_kesenjangan", "kompetensi"], ascending=[False, True]
        ),
        "Unit-Kompetensi": by_competency(table, ["unit_kerja", "kompetensi", "jenis"]),
        "Jabatan": jobs.sort_values(["total_kesenjangan", "jabatan"], ascending=[False, True]),
    }
    for name, frame in found.items():
        frame = frame.copy()  # noqa: PLW2901
        for column in [*HUNDREDTHS, "total_kesenjangan"]:
            if column in frame:
                frame[column] = frame[column] / 100
        found[name] = frame[COLUMNS[name].split()].reset_index(drop=True)
    return found


def summary(found: Frames) -> pd.DataFrame:
    """Totals, as two columns."""
    detail, people = found["Rincian"], found["Pegawai"]
    rows = {
        "pegawai": len(people),
        "dinilai": int((people["kompetensi_dinilai"] > 0).sum()),
        "lengkap": int(people["jpm"].count()),
        "pasangan": len(detail),
        "pasangan_dinilai": int(detail["level_dimiliki"].count()),
        "pasangan_kurang": int((detail["kesenjangan"] > 0).sum()),
        "total_kesenjangan": detail["kesenjangan"].sum(),
        "rata_jpm": round(people["jpm"].mean(), 2),
        "kedaluwarsa": int((detail["kedaluwarsa"] == "ya").sum()),
    }
    return pd.DataFrame(rows.items(), columns=["Ringkasan", "Nilai"])


def sheets_of(found: Frames) -> Iterator[tuple[str, pd.DataFrame]]:
    """The nine sheets by name, in their order; what is too long for one goes on in a second."""
    for name, frame in {"Ringkasan": summary(found), **found, "Masalah": FAULTS, "Dasar Perhitungan": RULES}.items():
        for number, start in enumerate(range(0, max(len(frame), 1), ROWS), 1):
            yield name if number == 1 else f"{name} {number}", frame.iloc[start : start + ROWS]


def main(source: str, target: str) -> None:
    """Read, compute, write with bold frozen headings, filters, widths, a heat map and a chart."""
    found = tables(read(source))
    with pd.ExcelWriter(target, engine="openpyxl", date_format="DD/MM/YYYY", datetime_format="DD/MM/YYYY") as book:
        for name, frame in sheets_of(found):
            frame.to_excel(book, sheet_name=name, index=False)
            sheet = book.sheets[name]
            sheet.freeze_panes = "A2"
            sheet.auto_filter.ref = sheet.dimensions
            for place, column in enumerate(frame.columns, 1):
                sheet.cell(1, place).font = Font(bold=True)
                longest = frame[column].astype(str).str.len().max() if len(frame) else 0
                sheet.column_dimensions[get_column_letter(place)].width = min(max(longest, len(column)) + 2, 60)
        _drawn(book.sheets)


def _drawn(sheets: Mapping[str, Any]) -> None:
    """The heat map and the chart."""
    heat, units = sheets["Unit-Kompetensi"], sheets["Unit"]
    scale = {"start_type": "min", "start_color": "FFFFFF", "end_type": "max", "end_color": "C00000"}
    heat.conditional_formatting.add(f"K2:K{heat.max_row}", ColorScaleRule(**scale))  # type: ignore[no-untyped-call]
    chart = BarChart()
    chart.add_data(Reference(units, min_col=16, min_row=1, max_row=11), titles_from_data=True)
    chart.set_categories(Reference(units, min_col=1, min_row=2, max_row=11))
    sheets["Ringkasan"].add_chart(chart, "D2")


if __name__ == "__main__":
    main(*sys.argv[1:])

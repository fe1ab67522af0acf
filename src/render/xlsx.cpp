#include "render/xlsx.hpp"

#include "base/error.hpp"
#include "render/rijen.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>
#include <xlsxwriter.h>

namespace grip::render {
namespace {

namespace fs = std::filesystem;

/// The library writes to a file of its own; this one is gone when the bytes have been read.
class Tussenbestand {
public:
    Tussenbestand() {
        std::string name = (fs::temp_directory_path() / "grip-XXXXXX").string();
        const int file = mkstemp(name.data());
        if (file < 0) throw WorldError{"Er kan geen tijdelijk bestand worden gemaakt. Is er nog ruimte?"};
        close(file);
        path_ = name;
    }
    Tussenbestand(const Tussenbestand&) = delete;
    Tussenbestand& operator=(const Tussenbestand&) = delete;
    ~Tussenbestand() {
        std::error_code ignored;
        fs::remove(path_, ignored);
    }
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

struct Vormen {
    lxw_format* kop;
    lxw_format* bedrag;
    lxw_format* procent;
    lxw_format* datum;
    lxw_format* tekst;
};

lxw_format* vorm(lxw_workbook* book, const char* number_format) {
    lxw_format* format = workbook_add_format(book);
    if (number_format != nullptr) format_set_num_format(format, number_format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

Vormen vormen(lxw_workbook* book) {
    Vormen v{vorm(book, nullptr), vorm(book, "#,##0.00"), vorm(book, "0.0##"), vorm(book, "yyyy-mm-dd"),
             vorm(book, nullptr)};
    format_set_bold(v.kop);
    format_set_text_wrap(v.kop);
    format_set_text_wrap(v.tekst);
    return v;
}

lxw_datetime dag_van(Date date) {
    const std::chrono::year_month_day day{date};
    return {static_cast<int>(day.year()),
            static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day())),
            0,
            0,
            0};
}

double as_number(std::int64_t scaled, int decimals) {
    return static_cast<double>(scaled) / static_cast<double>(power_of_ten(decimals));
}

void schrijf(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Value& value, const Vormen& v) {
    if (const auto* amount = std::get_if<Euro>(&value.data)) {
        worksheet_write_number(sheet, row, column, as_number(amount->cents, 2), v.bedrag);
    } else if (const auto* n = std::get_if<Number>(&value.data)) {
        worksheet_write_number(sheet, row, column, as_number(n->scaled, n->decimals),
                               n->percentage ? v.procent : nullptr);
    } else if (const auto* jaar = std::get_if<Jaar>(&value.data)) {
        worksheet_write_number(sheet, row, column, jaar->year, nullptr);
    } else if (const auto* date = std::get_if<Date>(&value.data)) {
        lxw_datetime day = dag_van(*date);
        worksheet_write_datetime(sheet, row, column, &day, v.datum);
    } else if (const std::string text = celtekst(value); !text.empty()) {
        worksheet_write_string(sheet, row, column, text.c_str(), v.tekst);
    }
}

void vul(lxw_worksheet* sheet, const Value& view, const Tabel& tabel, const Vormen& v) {
    constexpr double width = 18;
    const auto last = static_cast<lxw_col_t>(tabel.kolommen.size() - 1);
    worksheet_set_column(sheet, 0, last, width, nullptr);
    lxw_col_t column = 0;
    for (const Kolom& kolom : tabel.kolommen)
        worksheet_write_string(sheet, 0, column++, std::string{kolom.kop}.c_str(), v.kop);
    lxw_row_t row = 1;
    for (const auto& cells : rijen(view, tabel)) {
        column = 0;
        for (const Value* cell : cells) {
            if (cell != nullptr) schrijf(sheet, row, column, *cell, v);
            ++column;
        }
        ++row;
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, row - 1, last);
}

std::string inhoud(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
}

} // namespace

std::string xlsx(const Value& view, const Tabel& tabel, Date dag) {
    const Tussenbestand bestand;
    lxw_workbook* book = workbook_new(bestand.path().c_str());
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(std::chrono::seconds{dag.time_since_epoch()}.count());
    workbook_set_properties(book, &properties);
    vul(workbook_add_worksheet(book, std::string{tabel.naam}.c_str()), view, tabel, vormen(book));
    const lxw_error error = workbook_close(book);
    if (error != LXW_NO_ERROR) throw WorldError{"Het rekenblad kan niet worden gemaakt. Is er nog ruimte?"};
    return inhoud(bestand.path());
}

} // namespace grip::render

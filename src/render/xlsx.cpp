#include "render/xlsx.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "render/rijen.hpp"

#include <fstream>
#include <iterator>
#include <new>
#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

namespace grip::render {
namespace {

void require(bool good) {
    if (!good) throw WorldError{"Het rekenblad kan niet worden gemaakt. Is er nog ruimte?"};
}

/// The library writes to a file that it opens by name; this one is in memory, so that no killed run leaves a workbook behind.
class MemoryFile {
public:
    MemoryFile() : file_{memfd_create("grip", MFD_CLOEXEC)} {
        if (file_ < 0) throw WorldError{"Er kan geen tijdelijk bestand worden gemaakt. Is er nog geheugen?"};
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { close(file_); }

    std::string path() const { return "/proc/self/fd/" + std::to_string(file_); }

    std::string content() const {
        std::ifstream file{path(), std::ios::binary};
        std::string bytes{std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
        require(!bytes.empty());
        return bytes;
    }

private:
    int file_;
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

void require(lxw_error error) { require(error == LXW_NO_ERROR); }

/// A cell holds 32.767 characters, of which the library leaves out all when there are more.
std::string cell_text(std::string text) {
    constexpr std::size_t most = 32'000; // bytes, so certainly no more characters
    if (text.size() <= most) return text;
    std::size_t end = most;
    while (continues_utf8(text[end])) --end;
    return text.substr(0, end) + "… (hier ingekort: een cel van een rekenblad houdt niet meer)";
}

void schrijf(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Value& value, const Vormen& v) {
    if (const auto* amount = std::get_if<Euro>(&value.data)) {
        require(worksheet_write_number(sheet, row, column, as_number(amount->cents, 2), v.bedrag));
    } else if (const auto* n = std::get_if<Number>(&value.data)) {
        require(worksheet_write_number(sheet, row, column, as_number(n->scaled, n->decimals),
                                       n->percentage ? v.procent : nullptr));
    } else if (const auto* jaar = std::get_if<Jaar>(&value.data)) {
        require(worksheet_write_number(sheet, row, column, jaar->year, nullptr));
    } else if (const auto* date = std::get_if<Date>(&value.data)) {
        lxw_datetime day = dag_van(*date);
        require(worksheet_write_datetime(sheet, row, column, &day, v.datum));
    } else if (const std::string text = celtekst(value); !text.empty()) {
        require(worksheet_write_string(sheet, row, column, cell_text(text).c_str(), v.tekst));
    }
}

void vul(lxw_worksheet* sheet, const Value& view, const Tabel& tabel, const Vormen& v) {
    constexpr double width = 18;
    const auto last = static_cast<lxw_col_t>(tabel.kolommen.size() - 1);
    worksheet_set_column(sheet, 0, last, width, nullptr);
    lxw_col_t column = 0;
    for (const Kolom& kolom : tabel.kolommen)
        require(worksheet_write_string(sheet, 0, column++, std::string{kolom.kop}.c_str(), v.kop));
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

} // namespace

std::string xlsx(const Value& view, const Tabel& tabel, Date dag) {
    const MemoryFile file;
    lxw_workbook* book = workbook_new(file.path().c_str());
    if (book == nullptr) throw std::bad_alloc{};
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(std::chrono::seconds{dag.time_since_epoch()}.count());
    workbook_set_properties(book, &properties);
    lxw_worksheet* sheet = workbook_add_worksheet(book, std::string{tabel.naam}.c_str());
    if (sheet == nullptr) throw std::bad_alloc{};
    vul(sheet, view, tabel, vormen(book));
    require(workbook_close(book));
    return file.content();
}

} // namespace grip::render

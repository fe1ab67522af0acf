#include "render/xlsx.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "render/cell_text.hpp"

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

struct Formats {
    lxw_format* header;
    lxw_format* amount;
    lxw_format* percent;
    lxw_format* date;
    lxw_format* text;
};

lxw_format* make_format(lxw_workbook* book, const char* number_format) {
    lxw_format* format = workbook_add_format(book);
    if (number_format != nullptr) format_set_num_format(format, number_format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

Formats make_formats(lxw_workbook* book) {
    Formats v{make_format(book, nullptr), make_format(book, "#,##0.00"), make_format(book, "0.0##"),
              make_format(book, "yyyy-mm-dd"), make_format(book, nullptr)};
    format_set_bold(v.header);
    format_set_text_wrap(v.header);
    format_set_text_wrap(v.text);
    return v;
}

lxw_datetime to_datetime(Date date) {
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
std::string shortened(std::string text) {
    constexpr std::size_t most = 32'000; // bytes, so certainly no more characters
    if (text.size() <= most) return text;
    std::size_t end = most;
    while (continues_utf8(text[end])) --end;
    return text.substr(0, end) + "… (hier ingekort: een cel van een rekenblad houdt niet meer)";
}

void write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Value& value, const Formats& v) {
    if (const auto* amount = std::get_if<Euro>(&value.data)) {
        require(worksheet_write_number(sheet, row, column, as_number(amount->cents, 2), v.amount));
    } else if (const auto* n = std::get_if<Number>(&value.data)) {
        require(worksheet_write_number(sheet, row, column, as_number(n->scaled, n->decimals),
                                       n->percentage ? v.percent : nullptr));
    } else if (const auto* jaar = std::get_if<Jaar>(&value.data)) {
        require(worksheet_write_number(sheet, row, column, jaar->year, nullptr));
    } else if (const auto* date = std::get_if<Date>(&value.data)) {
        lxw_datetime day = to_datetime(*date);
        require(worksheet_write_datetime(sheet, row, column, &day, v.date));
    } else if (const std::string text = cell_text(value); !text.empty()) {
        require(worksheet_write_string(sheet, row, column, shortened(text).c_str(), v.text));
    }
}

void fill(lxw_worksheet* sheet, const Tabel& tabel, const Formats& v) {
    constexpr double width = 18;
    const auto last = static_cast<lxw_col_t>(tabel.koppen.size() - 1);
    worksheet_set_column(sheet, 0, last, width, nullptr);
    lxw_col_t column = 0;
    for (const std::string_view kop : tabel.koppen)
        require(worksheet_write_string(sheet, 0, column++, std::string{kop}.c_str(), v.header));
    lxw_row_t row = 1;
    for (const ValueList& rij : tabel.rijen) {
        column = 0;
        for (const Value& cel : rij) write(sheet, row, column++, cel, v);
        ++row;
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, row - 1, last);
}

} // namespace

std::string xlsx(const Tabel& tabel, Date day) {
    const MemoryFile file;
    lxw_workbook* book = workbook_new(file.path().c_str());
    if (book == nullptr) throw std::bad_alloc{};
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(std::chrono::seconds{day.time_since_epoch()}.count());
    workbook_set_properties(book, &properties);
    lxw_worksheet* sheet = workbook_add_worksheet(book, std::string{tabel.naam}.c_str());
    if (sheet == nullptr) throw std::bad_alloc{};
    fill(sheet, tabel, make_formats(book));
    require(workbook_close(book));
    return file.content();
}

} // namespace grip::render

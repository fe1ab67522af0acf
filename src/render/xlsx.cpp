#include "render/xlsx.hpp"

#include "base/error.hpp"
#include "render/memory_file.hpp"
#include "render/tabelblad.hpp"
#include "render/voorblad.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <tuple>
#include <xlsxwriter.h>

namespace grip::render {
namespace {

void require(bool good) {
    if (!good) throw WorldError{"Het rekenblad kan niet worden gemaakt. Is er nog ruimte?"};
}
void require(lxw_error error) { require(error == LXW_NO_ERROR); }

/// The book of the library, with each format that it was asked for.
class Werkmap {
public:
    explicit Werkmap(const std::string& path) : book_{workbook_new(path.c_str()), lxw_workbook_free} {
        if (!book_) throw std::bad_alloc{};
    }

    lxw_worksheet* blad(std::string_view naam) {
        lxw_worksheet* sheet = workbook_add_worksheet(book_.get(), std::string{naam}.c_str());
        if (sheet == nullptr) throw std::bad_alloc{};
        return sheet;
    }

    lxw_format* opmaak(const Cel& cel) {
        lxw_format*& format = formats_[{cel.getal, cel.vet, cel.breekt, cel.streep}];
        if (format != nullptr) return format;
        format = workbook_add_format(book_.get());
        if (format == nullptr) throw std::bad_alloc{};
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (!cel.getal.empty()) format_set_num_format(format, cel.getal.c_str());
        if (cel.vet) format_set_bold(format);
        if (cel.breekt) format_set_text_wrap(format);
        if (cel.streep) format_set_top(format, LXW_BORDER_THIN);
        return format;
    }

    /// Nothing that differs from one run to the next.
    void eigenschappen(const Opschrift& opschrift) {
        std::string titel = fmt::format("{} – gemeente {}", opschrift.titel, opschrift.gemeente);
        std::string gemaakt = "Gemaakt met grip " + opschrift.versie;
        lxw_doc_properties properties{};
        properties.title = titel.data();
        properties.comments = gemaakt.data();
        properties.created = static_cast<time_t>(std::chrono::seconds{opschrift.peildatum.time_since_epoch()}.count());
        require(workbook_set_properties(book_.get(), &properties));
    }

    /// One at a time: the library counts the names of its temporary files in a variable that all threads share.
    void sluit() {
        static std::mutex one;
        const std::scoped_lock lock{one};
        require(workbook_close(book_.release()));
    }

private:
    std::unique_ptr<lxw_workbook, void (*)(lxw_workbook*)> book_;
    std::map<std::tuple<std::string, bool, bool, bool>, lxw_format*> formats_;
};

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

void schrijf(Werkmap& map, lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cel& cel) {
    lxw_format* format = map.opmaak(cel);
    if (const auto* amount = std::get_if<Euro>(&cel.waarde.data)) {
        require(worksheet_write_number(sheet, row, column, as_number(amount->cents, 2), format));
    } else if (const auto* n = std::get_if<Number>(&cel.waarde.data)) {
        require(worksheet_write_number(sheet, row, column, as_number(n->scaled, n->decimals), format));
    } else if (const auto* jaar = std::get_if<Jaar>(&cel.waarde.data)) {
        require(worksheet_write_number(sheet, row, column, jaar->year, format));
    } else if (const auto* date = std::get_if<Date>(&cel.waarde.data)) {
        lxw_datetime day = to_datetime(*date);
        require(worksheet_write_datetime(sheet, row, column, &day, format));
    } else if (const auto* text = std::get_if<Tekst>(&cel.waarde.data)) {
        require(worksheet_write_string(sheet, row, column, text->text.c_str(), format));
    } else if (cel.streep) {
        require(worksheet_write_blank(sheet, row, column, format));
    }
}

void schrijf(Werkmap& map, lxw_worksheet* sheet, const std::vector<Rij>& rijen, const std::vector<double>& breedten) {
    for (std::size_t i = 0; i < breedten.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        require(worksheet_set_column(sheet, column, column, breedten[i], nullptr));
    }
    for (std::size_t r = 0; r < rijen.size(); ++r) {
        const auto row = static_cast<lxw_row_t>(r);
        require(worksheet_set_row(sheet, row, rijhoogte(rijen[r], breedten), nullptr));
        for (std::size_t i = 0; i < rijen[r].size(); ++i)
            schrijf(map, sheet, row, static_cast<lxw_col_t>(i), rijen[r][i]);
    }
}

/// Each page says what it is, also when it lies alone on a desk.
void druk_af(lxw_worksheet* sheet, const Opschrift& opschrift) {
    constexpr std::uint8_t a4 = 9;
    worksheet_set_paper(sheet, a4);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    const std::string boven = fmt::format("&L{}, peildatum {}{}", opschrift.titel, long_dutch(opschrift.peildatum),
                                          opschrift.niet_openbaar ? "&RNiet openbaar" : "");
    require(worksheet_set_header(sheet, boven.c_str()));
    require(worksheet_set_footer(sheet, "&RBladzijde &P van &N"));
}

void maak_doorzoekbaar(lxw_worksheet* sheet, const Tabel& tabel) {
    const auto last_row = static_cast<lxw_row_t>(tabel.rijen.size()); // without the totals
    const auto last_column = static_cast<lxw_col_t>(tabel.kolommen.size() - 1);
    worksheet_freeze_panes(sheet, 1, 0);
    require(worksheet_repeat_rows(sheet, 0, 0));
    require(worksheet_autofilter(sheet, 0, 0, last_row, last_column));
}

std::size_t ingekort(const std::vector<Rij>& rijen) {
    std::ptrdiff_t aantal = 0;
    for (const Rij& rij : rijen) aantal += std::ranges::count_if(rij, &Cel::ingekort);
    return static_cast<std::size_t>(aantal);
}

} // namespace

std::string xlsx(const Tabel& tabel, const Bijsluiter& bijsluiter) {
    constexpr double labels = 30;
    constexpr double teksten = 100;
    const std::vector<Rij> rijen = tabelblad(tabel, tabel.weggelaten.empty() && bijsluiter.niet_gelezen.empty());
    const MemoryFile file; // the library opens it by name
    Werkmap map{file.path()};
    map.eigenschappen(bijsluiter.opschrift);
    lxw_worksheet* voor = map.blad("Over dit bestand");
    schrijf(map, voor, voorblad(tabel, bijsluiter, ingekort(rijen)), {labels, teksten});
    druk_af(voor, bijsluiter.opschrift);
    lxw_worksheet* sheet = map.blad(tabel.naam);
    schrijf(map, sheet, rijen, kolombreedten(rijen));
    maak_doorzoekbaar(sheet, tabel);
    druk_af(sheet, bijsluiter.opschrift);
    map.sluit();
    std::string bytes = file.content();
    require(!bytes.empty());
    return bytes;
}

} // namespace grip::render

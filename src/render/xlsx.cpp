#include "render/xlsx.hpp"

#include "render/rekenboek.hpp"
#include "render/tabelblad.hpp"
#include "render/voorblad.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace grip::render {
namespace {

/// Those that were made, by what they look like.
class Opmaken {
public:
    explicit Opmaken(Rekenboek& boek) : boek_{boek} {}

    lxw_format* van(const Cel& cel) {
        lxw_format*& format = formats_[{cel.getal, cel.vet, cel.breekt, cel.streep}];
        if (format != nullptr) return format;
        format = boek_.opmaak();
        if (!cel.getal.empty()) format_set_num_format(format, cel.getal.c_str());
        if (cel.vet) format_set_bold(format);
        if (cel.breekt) format_set_text_wrap(format);
        if (cel.streep) format_set_top(format, LXW_BORDER_THIN);
        return format;
    }

private:
    Rekenboek& boek_;
    std::map<std::tuple<std::string, bool, bool, bool>, lxw_format*> formats_;
};

double as_number(std::int64_t scaled, int decimals) {
    return static_cast<double>(scaled) / static_cast<double>(power_of_ten(decimals));
}

void schrijf(Opmaken& opmaken, lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cel& cel) {
    lxw_format* format = opmaken.van(cel);
    if (const auto* amount = std::get_if<Euro>(&cel.waarde.data)) {
        require_written(worksheet_write_number(sheet, row, column, as_number(amount->cents, 2), format));
    } else if (const auto* n = std::get_if<Number>(&cel.waarde.data)) {
        require_written(worksheet_write_number(sheet, row, column, as_number(n->scaled, n->decimals), format));
    } else if (const auto* jaar = std::get_if<Jaar>(&cel.waarde.data)) {
        require_written(worksheet_write_number(sheet, row, column, jaar->year, format));
    } else if (const auto* date = std::get_if<Date>(&cel.waarde.data)) {
        lxw_datetime day = to_datetime(*date);
        require_written(worksheet_write_datetime(sheet, row, column, &day, format));
    } else if (const auto* text = std::get_if<Tekst>(&cel.waarde.data)) {
        require_written(worksheet_write_string(sheet, row, column, text->text.c_str(), format));
    } else if (cel.streep) {
        require_written(worksheet_write_blank(sheet, row, column, format));
    }
}

void schrijf(Opmaken& opmaken, lxw_worksheet* sheet, const std::vector<Rij>& rijen,
             const std::vector<double>& breedten) {
    for (std::size_t i = 0; i < breedten.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        require_written(worksheet_set_column(sheet, column, column, breedten[i], nullptr));
    }
    for (std::size_t r = 0; r < rijen.size(); ++r) {
        const auto row = static_cast<lxw_row_t>(r);
        require_written(worksheet_set_row(sheet, row, rijhoogte(rijen[r], breedten), nullptr));
        for (std::size_t i = 0; i < rijen[r].size(); ++i)
            schrijf(opmaken, sheet, row, static_cast<lxw_col_t>(i), rijen[r][i]);
    }
}

void maak_doorzoekbaar(lxw_worksheet* sheet, const Tabel& tabel) {
    const auto last_row = static_cast<lxw_row_t>(tabel.rijen.size()); // without the totals
    const auto last_column = static_cast<lxw_col_t>(tabel.kolommen.size() - 1);
    worksheet_freeze_panes(sheet, 1, 0);
    require_written(worksheet_repeat_rows(sheet, 0, 0));
    require_written(worksheet_autofilter(sheet, 0, 0, last_row, last_column));
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
    Rekenboek boek{bijsluiter.opschrift};
    Opmaken opmaken{boek};
    lxw_worksheet* voor = boek.blad("Over dit bestand");
    schrijf(opmaken, voor, voorblad(tabel, bijsluiter, ingekort(rijen)), {labels, teksten});
    druk_af(voor, bijsluiter.opschrift);
    worksheet_fit_to_pages(voor, 1, 0);
    lxw_worksheet* sheet = boek.blad(tabel.naam);
    schrijf(opmaken, sheet, rijen, kolombreedten(rijen));
    maak_doorzoekbaar(sheet, tabel);
    druk_af(sheet, bijsluiter.opschrift);
    worksheet_fit_to_pages(sheet, 1, 0);
    return boek.bytes();
}

} // namespace grip::render

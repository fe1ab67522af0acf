#include "render/formulier.hpp"

#include "base/number.hpp"
#include "base/werkmap.hpp"
#include "render/rekenboek.hpp"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>
#include <map>
#include <tuple>

namespace grip::render {
namespace {

constexpr lxw_row_t most_rows = 2'000; // as far down as one may type

lxw_row_t row(int from_one) { return static_cast<lxw_row_t>(from_one - 1); }
lxw_col_t column(int from_one) { return static_cast<lxw_col_t>(from_one - 1); }

std::string number_format(const Formulierkolom& kolom) {
    switch (kolom.soort) {
    case Invulsoort::bedrag: return "#,##0.00";
    case Invulsoort::jaar: return "0";
    case Invulsoort::datum: return "dd-mm-yyyy";
    case Invulsoort::getal: return "General";
    case Invulsoort::tekst:
    case Invulsoort::keuze: return "@"; // typed digits stay text: 0626 keeps its nought
    }
    return {};
}

/// Those that were made, by what they look like: the number format, whether one may type there, and whether it is confidential.
class Opmaken {
public:
    explicit Opmaken(Rekenboek& boek) : boek_{boek} {}

    lxw_format* cel(const Formulierkolom& kolom, bool vast, bool vertrouwelijk) {
        lxw_format*& format = formats_[{number_format(kolom), vast, vertrouwelijk}];
        if (format != nullptr) return format;
        constexpr lxw_color_t grey = 0xE7E6E6;
        constexpr lxw_color_t rose = 0xFBE5E1;
        format = boek_.opmaak();
        format_set_num_format(format, number_format(kolom).c_str());
        if (!vast) format_set_unlocked(format);
        if (vast || vertrouwelijk) format_set_bg_color(format, vertrouwelijk ? rose : grey);
        return format;
    }

    lxw_format* kop() {
        if (kop_ != nullptr) return kop_;
        constexpr lxw_color_t blue = 0x154273;
        kop_ = boek_.opmaak();
        format_set_bold(kop_);
        format_set_text_wrap(kop_);
        format_set_font_color(kop_, LXW_COLOR_WHITE);
        format_set_bg_color(kop_, blue);
        return kop_;
    }

private:
    Rekenboek& boek_;
    std::map<std::tuple<std::string, bool, bool>, lxw_format*> formats_;
    lxw_format* kop_ = nullptr;
};

void text(lxw_worksheet* sheet, int r, int c, const std::string& text, lxw_format* format = nullptr) {
    require_written(worksheet_write_string(sheet, row(r), column(c), text.c_str(), format));
}

/// The number, when it is the same after it was a floating one; of more digits it stays text.
std::optional<double> as_number(const std::string& text) {
    constexpr int most_digits = 15;
    const auto number = parse_number(text);
    if (!number || number->integer_digits + number->decimals > most_digits) return std::nullopt;
    return static_cast<double>(number->scaled) / static_cast<double>(power_of_ten(number->decimals));
}

void schrijf(lxw_worksheet* sheet, int r, int c, Invulsoort soort, const std::string& waarde, lxw_format* format) {
    const bool is_number = soort == Invulsoort::bedrag || soort == Invulsoort::getal || soort == Invulsoort::jaar;
    if (waarde.empty()) return require_written(worksheet_write_blank(sheet, row(r), column(c), format));
    if (is_number) {
        if (const auto number = as_number(waarde))
            return require_written(worksheet_write_number(sheet, row(r), column(c), *number, format));
    }
    if (soort == Invulsoort::datum) {
        if (const auto date = parse_date(waarde)) {
            lxw_datetime day = to_datetime(*date);
            return require_written(worksheet_write_datetime(sheet, row(r), column(c), &day, format));
        }
    }
    text(sheet, r, c, waarde, format);
}

/// What the sheets refer to. A list in the cell itself may have 255 characters, and no comma in a word.
class Verborgen {
public:
    explicit Verborgen(Rekenboek& boek) : sheet_{boek.blad(verborgen_blad)} { worksheet_hide(sheet_); }

    /// In a column of its own. Returns where the words stand.
    std::string lijst(const std::string& kop, const std::vector<std::string>& woorden) {
        ++columns_;
        text(sheet_, 1, columns_, kop);
        for (std::size_t i = 0; i < woorden.size(); ++i) text(sheet_, static_cast<int>(i) + 2, columns_, woorden[i]);
        const std::string letters = kolomletters(columns_);
        return fmt::format("={}!${}$2:${}${}", verborgen_blad, letters, letters, woorden.size() + 1);
    }

    /// Once for the same words.
    const std::string& keuzes(const std::vector<std::string>& woorden) {
        std::string& place = places_[woorden];
        if (place.empty()) place = lijst("keuzes", woorden);
        return place;
    }

private:
    lxw_worksheet* sheet_;
    int columns_ = 0;
    std::map<std::vector<std::string>, std::string> places_;
};

/// libxlsxwriter 1.1.4 forgets to free the place of a list: some hundred bytes of a program that ends soon.
void beperk(lxw_worksheet* sheet, int c, const Formulierkolom& kolom, Verborgen& verborgen) {
    lxw_data_validation rule{};
    std::string list;
    std::string message;
    if (kolom.soort == Invulsoort::keuze && !kolom.keuzes.empty()) {
        list = verborgen.keuzes(kolom.keuzes);
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = list.data();
        message = "Kies een woord uit de lijst.";
    } else if (kolom.soort == Invulsoort::datum) {
        rule.validate = LXW_VALIDATION_TYPE_DATE;
        rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        rule.minimum_datetime = {1901, 1, 1, 0, 0, 0};
        rule.maximum_datetime = {2100, 12, 31, 0, 0, 0};
        message = "Typ hier een datum, zoals 25-11-2026.";
    } else if (kolom.soort == Invulsoort::jaar) {
        rule.validate = LXW_VALIDATION_TYPE_INTEGER;
        rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        rule.minimum_number = 1900;
        rule.maximum_number = 2100;
        message = "Typ hier een jaar met vier cijfers.";
    } else {
        return;
    }
    std::string title = "Dit kan hier niet";
    rule.error_title = title.data();
    rule.error_message = message.data();
    require_written(worksheet_data_validation_range(sheet, koprij, column(c), most_rows, column(c), &rule));
}

void kop(lxw_worksheet* sheet, int c, const Formulierkolom& kolom, Opmaken& opmaken) {
    constexpr double wide = 34;
    constexpr double narrow = 16;
    text(sheet, merkrij, c, kolom.merk);
    text(sheet, koprij, c, kolom.kop, opmaken.kop());
    if (!kolom.uitleg.empty())
        require_written(worksheet_write_comment(sheet, row(koprij), column(c), kolom.uitleg.c_str()));
    const double width = kolom.soort == Invulsoort::tekst ? wide : narrow;
    require_written(worksheet_set_column(sheet, column(c), column(c), width, opmaken.cel(kolom, false, false)));
}

void bescherm(lxw_worksheet* sheet) {
    lxw_protection may{};
    may.format_columns = 1;
    may.format_rows = 1;
    may.autofilter = 1;
    worksheet_protect(sheet, nullptr, &may);
}

void schrijf_rij(lxw_worksheet* sheet, int r, const Formulierblad& blad, const Formulierrij& rij, Opmaken& opmaken) {
    assert(rij.cellen.size() == blad.kolommen.size() && "a cell for each column");
    text(sheet, r, kenmerkkolom, rij.kenmerk);
    text(sheet, r, standkolom, rij.stand);
    for (std::size_t i = 0; i < blad.kolommen.size(); ++i) {
        const Formulierkolom& kolom = blad.kolommen[i];
        schrijf(sheet, r, eerste_kolom + static_cast<int>(i), kolom.soort, rij.cellen[i],
                opmaken.cel(kolom, kolom.vast, rij.vertrouwelijk));
    }
}

void verberg_merken(lxw_worksheet* sheet) {
    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    require_written(worksheet_set_row_opt(sheet, row(merkrij), LXW_DEF_ROW_HEIGHT, nullptr, &hidden));
    require_written(
        worksheet_set_column_opt(sheet, column(kenmerkkolom), column(standkolom), LXW_DEF_COL_WIDTH, nullptr, &hidden));
}

void schrijf(Rekenboek& boek, const Formulierblad& blad, const Opschrift& opschrift, Opmaken& opmaken,
             Verborgen& verborgen) {
    constexpr double high = 45;
    lxw_worksheet* sheet = boek.blad(blad.naam);
    text(sheet, merkrij, kenmerkkolom, blad.merk);
    text(sheet, merkrij, standkolom, blad.stand);
    for (std::size_t i = 0; i < blad.kolommen.size(); ++i) {
        const int c = eerste_kolom + static_cast<int>(i);
        kop(sheet, c, blad.kolommen[i], opmaken);
        beperk(sheet, c, blad.kolommen[i], verborgen);
    }
    for (std::size_t i = 0; i < blad.rijen.size(); ++i)
        schrijf_rij(sheet, koprij + 1 + static_cast<int>(i), blad, blad.rijen[i], opmaken);
    verberg_merken(sheet);
    require_written(worksheet_set_row(sheet, row(koprij), high, nullptr));
    const auto vaste = std::ranges::count_if(blad.kolommen, &Formulierkolom::vast);
    worksheet_freeze_panes(sheet, koprij, static_cast<lxw_col_t>(eerste_kolom - 1 + vaste));
    require_written(worksheet_repeat_rows(sheet, row(koprij), row(koprij)));
    if (vaste > 0)
        require_written(
            worksheet_repeat_columns(sheet, column(eerste_kolom), column(eerste_kolom - 1 + static_cast<int>(vaste))));
    bescherm(sheet);
    druk_af(sheet, opschrift);
}

void schrijf_uitleg(Rekenboek& boek, const Formulier& formulier) {
    constexpr double wide = 110;
    lxw_worksheet* sheet = boek.blad("Uitleg");
    lxw_format* title = boek.opmaak();
    format_set_bold(title);
    lxw_format* line = boek.opmaak();
    format_set_text_wrap(line);
    require_written(worksheet_set_column(sheet, 0, 0, wide, line));
    text(sheet, 1, 1, fmt::format("{} – gemeente {}", formulier.opschrift.titel, formulier.opschrift.gemeente), title);
    for (std::size_t i = 0; i < formulier.uitleg.size(); ++i)
        text(sheet, static_cast<int>(i) + 3, 1, formulier.uitleg[i], line);
    bescherm(sheet);
    druk_af(sheet, formulier.opschrift);
}

} // namespace

std::string formulier(const Formulier& formulier) {
    Rekenboek boek{formulier.opschrift};
    Opmaken opmaken{boek};
    schrijf_uitleg(boek, formulier);
    Verborgen verborgen{boek};
    for (const Formulierblad& blad : formulier.bladen) {
        std::vector<std::string> kenmerken;
        for (const Formulierrij& rij : blad.rijen)
            if (!rij.kenmerk.empty()) kenmerken.push_back(rij.kenmerk + "\n" + rij.stand);
        verborgen.lijst(blad.naam, kenmerken);
    }
    for (const Formulierblad& blad : formulier.bladen) schrijf(boek, blad, formulier.opschrift, opmaken, verborgen);
    return boek.bytes();
}

} // namespace grip::render

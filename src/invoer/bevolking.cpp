#include "invoer/bevolking.hpp"

#include "base/number.hpp"
#include "base/overheidscode.hpp"
#include "base/text.hpp"
#include "base/values.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace grip::invoer {
namespace {

/// A row that counts says this in these columns, where the table has them.
struct Totaal {
    std::string_view kolom;
    std::string_view code;
};
constexpr std::array totalen{Totaal{"Geslacht", "T001038"}, Totaal{"Leeftijd", "10000"},
                             Totaal{"BurgerlijkeStaat", "T001019"}};

/// The number behind the name of a column shifts from edition to edition.
std::string_view zonder_nummer(std::string_view kop) { return kop.substr(0, kop.rfind('_')); }

struct Tabel {
    std::string_view naam;
    std::string_view aantal; ///< the column of the inhabitants
    bool met_totalen = false;
};
constexpr std::array tabellen{Tabel{"03759ned", "BevolkingOp1Januari", true},
                              Tabel{"70072ned", "TotaleBevolking", false}};

/// Where the columns are that count.
struct Kolommen {
    std::string_view tabel;
    std::size_t regio = 0;
    std::size_t periode = 0;
    std::size_t aantal = 0;
    std::vector<std::pair<std::size_t, std::string_view>> totalen; ///< column, and what it must say
    std::size_t cellen = 0;                                        ///< of a row
};

template <class F>
std::optional<std::size_t> kolom(const Rij& kop, const F& is_gezocht) {
    const auto found = std::ranges::find_if(kop.cellen, is_gezocht);
    if (found == kop.cellen.end()) return std::nullopt;
    return static_cast<std::size_t>(found - kop.cellen.begin());
}

std::optional<Kolommen> kolommen_van(const Rij& kop) {
    const auto heet = [&](std::string_view naam) {
        return kolom(kop, [=](std::string_view cel) { return trim(cel) == naam; });
    };
    const auto regio = heet("RegioS");
    const auto periode = heet("Perioden");
    if (!regio || !periode) return std::nullopt;
    for (const Tabel& tabel : tabellen) {
        const auto aantal = kolom(kop, [&](std::string_view cel) { return zonder_nummer(trim(cel)) == tabel.aantal; });
        if (!aantal) continue;
        Kolommen kolommen{tabel.naam, *regio, *periode, *aantal, {}, kop.cellen.size()};
        for (const Totaal& totaal : totalen)
            if (const auto plaats = heet(totaal.kolom)) kolommen.totalen.emplace_back(*plaats, totaal.code);
        // without these it counts a part of the inhabitants, by age or origin
        if (tabel.met_totalen && kolommen.totalen.size() < totalen.size()) continue;
        return kolommen;
    }
    return std::nullopt;
}

/// `2024JJ00`; other periods are no years.
std::optional<int> jaar_van(std::string_view periode) {
    constexpr std::string_view heel_jaar = "JJ00";
    if (periode.size() != 4 + heel_jaar.size() || !periode.ends_with(heel_jaar)) return std::nullopt;
    const auto jaar = parse_number(periode.substr(0, 4));
    if (!jaar || jaar->scaled < first_year || jaar->scaled > last_year) return std::nullopt;
    return static_cast<int>(jaar->scaled);
}

/// CBS writes a point, or nothing, for what it does not know.
bool is_onbekend(std::string_view aantal) { return aantal.empty() || aantal == "."; }

/// Whole, and such as a municipality can have: `25625` or, as other programs pass it on, `25625.0`.
std::optional<std::int64_t> geheel(std::string_view text) {
    constexpr int most_digits = 8;
    const auto number = parse_number(text);
    if (!number || number->decimals > 1 || number->integer_digits > most_digits || number->scaled <= 0)
        return std::nullopt;
    if (number->decimals == 0) return number->scaled;
    if (number->scaled % 10 != 0) return std::nullopt;
    return number->scaled / 10;
}

/// A title, a foot or an empty line says nothing; a row of a municipality that is not whole does.
bool is_afgebroken(const Rij& rij, std::size_t cellen) {
    const auto is_code = [](const std::string& cel) { return is_gemeentecode(trim(cel)); };
    return rij.geschonden || (rij.cellen.size() < cellen && std::ranges::any_of(rij.cellen, is_code));
}

void tel(Bevolking& bevolking, const Rij& rij, const Kolommen& kolommen) {
    const auto cel = [&](std::size_t kolom) { return trim(rij.cellen[kolom]); };
    const std::string code{cel(kolommen.regio)};
    const auto jaar = jaar_van(cel(kolommen.periode));
    const bool telt =
        std::ranges::all_of(kolommen.totalen, [&](const auto& totaal) { return cel(totaal.first) == totaal.second; });
    if (!is_gemeentecode(code) || !jaar || !telt || is_onbekend(cel(kolommen.aantal))) return;
    constexpr std::size_t most_shown = 40;
    const auto aantal = geheel(cel(kolommen.aantal));
    if (!aantal)
        return bevolking.fouten.push_back(
            {rij.regel,
             fmt::format("\"{}\" is geen aantal inwoners", printable(cel(kolommen.aantal).substr(0, most_shown)))});
    const auto [plaats, nieuw] = bevolking.aantallen[*jaar].emplace(code, *aantal);
    if (!nieuw && plaats->second != *aantal)
        bevolking.fouten.push_back({rij.regel, fmt::format("{} staat er voor {} twee keer, met {} en {} inwoners",
                                                           printable(code), *jaar, plaats->second, *aantal)});
}

} // namespace

std::optional<Bevolking> lees_bevolking(const std::vector<Rij>& rijen) {
    std::optional<Kolommen> kolommen;
    auto rij = rijen.begin();
    while (rij != rijen.end() && !kolommen) kolommen = kolommen_van(*rij++);
    if (!kolommen) return std::nullopt;
    Bevolking bevolking{std::string{kolommen->tabel}, {}, {}};
    const std::size_t kop = std::prev(rij)->regel;
    for (; rij != rijen.end(); ++rij) {
        if (is_afgebroken(*rij, kolommen->cellen))
            bevolking.fouten.push_back({rij->regel, "deze regel is niet heel: er ontbreken cellen, of een "
                                                    "aanhalingsteken is niet gesloten"});
        else if (rij->cellen.size() >= kolommen->cellen) tel(bevolking, *rij, *kolommen);
    }
    if (bevolking.aantallen.empty() && bevolking.fouten.empty())
        bevolking.fouten.push_back({kop,
                                    "onder deze kop staat geen gemeente met haar code, een heel jaar en het totaal van "
                                    "haar inwoners (zoals GM0626, 2024JJ00). Download de tabel met codes, niet met "
                                    "namen"});
    return bevolking;
}

} // namespace grip::invoer

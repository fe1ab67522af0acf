#include "invoer/lijstkolommen.hpp"

#include "analysis/gelijk.hpp"
#include "analysis/namen.hpp"
#include "base/text.hpp"
#include "schema/cell.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

namespace grip::invoer {
namespace {

using Koppen = std::map<int, std::string>; ///< by column

Koppen koppen_van(const Werkblad& blad, int regel) {
    Koppen koppen;
    for (const auto& [plaats, cel] : blad.cellen)
        if (plaats.first == regel) koppen[plaats.second] = std::string{trim(tekst_in(cel))};
    return koppen;
}

using Kopplaatsen = std::multimap<std::string, int>; ///< the columns by their head, as it is compared

Kopplaatsen plaatsen_van(const Koppen& koppen) {
    Kopplaatsen plaatsen;
    for (const auto& [kolom, kop] : koppen) plaatsen.emplace(vergelijkbaar(kop), kolom);
    return plaatsen;
}

std::string heads(const Koppen& koppen) {
    std::vector<std::string> texts;
    for (const auto& [kolom, kop] : koppen) texts.push_back(fmt::format("\"{}\"", schema::shown(kop)));
    return fmt::format("{}", fmt::join(texts, ", "));
}

class Kopzoeker {
public:
    Kopzoeker(const Werkblad& blad, const Koppellijst& lijst, Lijstkolommen& uit)
        : blad_{blad}, lijst_{lijst}, regel_{static_cast<int>(lijst.kopregel.scaled)},
          koppen_{koppen_van(blad, regel_)}, plaatsen_{plaatsen_van(koppen_)}, uit_{uit} {}

    /// 0, and told, when it is not there once.
    int kolom(const std::string& kop) {
        const std::vector<int> found = kolommen_met(kop);
        if (found.size() == 1) return found.front();
        uit_.fouten.push_back(found.empty()
                                  ? Celfout{plaats_op(blad_, regel_, 1),
                                            fmt::format("de kop \"{}\" staat niet op deze regel", kop), wat_er_staat()}
                                  : Celfout{plaats_op(blad_, regel_, found.back()),
                                            fmt::format("de kop \"{}\" staat hier voor de tweede keer", kop),
                                            "Geef een van beide kolommen een andere kop."});
        return 0;
    }

    void overslaan(const std::string& kop) { kolommen_met(kop); }

    /// So many heads are those of another kind of file.
    bool te_veel() {
        constexpr std::size_t most = 500;
        if (koppen_.size() <= most) return false;
        uit_.fouten.push_back(
            {plaats_op(blad_, regel_, 1),
             fmt::format("op deze regel staan {} koppen; het mogen er hooguit {} zijn", koppen_.size(), most),
             "Bewaar alleen de lijst zelf."});
        return true;
    }

    /// Columns with a head that nobody named, and those without a head in which something stands.
    void meld_onbekend() {
        for (const auto& [plaats, cel] : blad_.cellen) {
            const auto [rij, kolom] = plaats;
            if (rij < regel_ || !bekend_.insert(kolom).second) continue;
            const auto kop = koppen_.find(kolom);
            uit_.niet_gelezen.push_back(
                {plaats_op(blad_, rij, kolom),
                 kop == koppen_.end() ? fmt::format("kolom {} heeft geen kop", kolomletters(kolom))
                                      : fmt::format("de kolom \"{}\" is niet bekend", schema::shown(kop->second)),
                 fmt::format("Zet de kop in invoer/{}.yaml bij `kolommen` of bij `overslaan`.", lijst_.id)});
        }
    }

private:
    /// Nobody will call these unknown any more.
    std::vector<int> kolommen_met(const std::string& kop) {
        std::vector<int> found;
        const auto [first, last] = plaatsen_.equal_range(vergelijkbaar(kop));
        for (auto at = first; at != last; ++at) found.push_back(at->second);
        bekend_.insert(found.begin(), found.end());
        return found;
    }

    std::string wat_er_staat() const {
        if (koppen_.empty())
            return fmt::format(
                "Er staat niets op regel {}. Zet bij `kopregel` in invoer/{}.yaml op welke regel de koppen "
                "staan.",
                regel_, lijst_.id);
        return fmt::format("Er staat: {}. Verbeter invoer/{}.yaml: de kop, `kopregel` of `scheidingsteken`.",
                           heads(koppen_), lijst_.id);
    }

    const Werkblad& blad_;
    const Koppellijst& lijst_;
    int regel_;
    const Koppen koppen_;
    const Kopplaatsen plaatsen_;
    std::set<int> bekend_;
    Lijstkolommen& uit_;
};

} // namespace

Lijstkolommen lijstkolommen_van(const Werkblad& blad, const Koppellijst& lijst) {
    Lijstkolommen uit;
    Kopzoeker zoeker{blad, lijst, uit};
    if (zoeker.te_veel()) return uit;
    uit.zoek = zoeker.kolom(lijst.zoek.kolom.text);
    for (const Koppeling& koppeling : lijst.kolommen)
        if (const int kolom = zoeker.kolom(koppeling.kop.text); kolom != 0)
            uit.waarden.push_back(
                {kolom, &koppeling, schema::value_path(schema::shape_of<Samenwerking>(), koppeling.pad.text)});
    for (const Tekst& kop : lijst.overslaan) zoeker.overslaan(kop.text);
    if (uit.fouten.empty()) zoeker.meld_onbekend();
    return uit;
}

std::string tekst_in(const Werkcel& cel) {
    if (cel.soort == Werkcel::Soort::getal) return fmt::format("{:.10g}", cel.getal);
    if (cel.soort == Werkcel::Soort::datum && cel.datum) return iso(*cel.datum);
    return cel.tekst;
}

std::string vergelijkbaar(std::string_view tekst) {
    std::string result = analysis::zonder_tekens(analysis::kaal(tekst));
    std::erase_if(result, [](char c) { return c == '\n' || c == '\t' || c == '\r'; });
    return result;
}

Location plaats_op(const Werkblad& blad, int rij, int kolom) {
    Location location;
    location.line = rij;
    location.column = kolom;
    location.blad = blad.naam;
    return location;
}

} // namespace grip::invoer

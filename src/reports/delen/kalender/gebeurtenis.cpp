#include "reports/delen/kalender/gebeurtenis.hpp"

#include "analysis/artikel.hpp"
#include "analysis/levensloop.hpp"
#include "reports/delen/kalender/verzameling.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <tuple>

namespace grip::reports {
namespace {

/// Two lines may have one name, as two exceptions to one rule that end on one day: the later ones are numbered.
void maak_uniek(std::vector<Gebeurtenis>& gebeurtenissen) {
    std::map<std::string, int> seen;
    for (Gebeurtenis& g : gebeurtenissen) {
        const int times = ++seen[g.uid.text];
        if (times > 1) g.uid.text += fmt::format("-{}", times);
    }
}

/// What must be with the supervisor earlier than it must be adopted, must be adopted earlier too: one day is told, and not two.
void zet_uiterste_vaststelling(std::vector<Gebeurtenis>& gebeurtenissen) {
    std::map<std::optional<Id>, std::vector<Gebeurtenis*>> naar_toezichthouder; // by collaboration
    for (Gebeurtenis& g : gebeurtenissen) {
        if (g.stap == Stap::naar_toezichthouder) naar_toezichthouder[g.samenwerking].push_back(&g);
    }
    for (Gebeurtenis& g : gebeurtenissen) {
        if (g.stap != Stap::vastgesteld || g.klaar) continue;
        const auto& zelfde = naar_toezichthouder[g.samenwerking];
        const auto eerder = std::ranges::find_if(
            zelfde, [&](const Gebeurtenis* ander) { return ander->over == g.over && ander->datum <= g.datum; });
        if (eerder == zelfde.end()) continue;
        g.verborgen = true;
        if ((*eerder)->datum < g.datum) continue;
        (*eerder)->ook_vaststellen = true;
        (*eerder)->titel = zin("{}: laatste dag om vast te stellen en naar {} te sturen",
                               met_hoofdletter(als_zin(g.over)), (*eerder)->toezichthouder);
    }
}

} // namespace

Gebeurtenis gebeurtenis(const Samenwerking* samenwerking, Date datum, std::string_view moment, std::string_view soort,
                        std::string_view stap) {
    Gebeurtenis g;
    g.datum = datum;
    g.weekdag.text = weekday_dutch(datum).substr(0, 2);
    g.naam.text = samenwerking == nullptr ? "Raad" : samenwerking->identiteit.naam.text;
    if (samenwerking != nullptr) g.samenwerking = Id{samenwerking->id};
    g.uid.text = fmt::format("{}-{}-{}-{}", samenwerking == nullptr ? "raad" : samenwerking->id, moment, soort, stap);
    std::ranges::replace(g.uid.text, '_', '-');
    return g;
}

std::string soort_van(const analysis::Dossier& dossier) {
    const std::string_view key = option_of(dossier.stuk).key;
    return dossier.wijziging == nullptr ? std::string{key} : fmt::format("{}-{}", key, dossier.wijziging->nummer.text);
}

std::optional<Tekst> vindplaats(const Termijnregel* regel, std::optional<Kring> kring) {
    std::string artikel = regel == nullptr ? std::string{} : analysis::voor_kring(regel->artikel, kring);
    if (artikel.empty()) return {};
    return Tekst{analysis::voluit(artikel)};
}

bool is_recent(const Verzameling& verzameling, Date dag) { return dag > add_months(verzameling.peildatum, -12); }

Kalenderinhoud kalenderinhoud(const Stand& stand, const std::vector<const Samenwerking*>& keuze, Date tot,
                              bool met_gemeente) {
    Verzameling verzameling{stand.data, stand.peildatum, std::max(tot, stand.peildatum), {}};
    if (met_gemeente) verzamel_gemeente(verzameling);
    for (const Samenwerking* s : keuze) {
        if (!analysis::loopt(*s)) continue;
        verzamel_cyclus(verzameling, *s);
        verzamel_besluiten(verzameling, *s);
        verzamel_overig(verzameling, *s);
    }
    Kalenderinhoud inhoud = std::move(verzameling.inhoud);
    maak_uniek(inhoud.gebeurtenissen);
    zet_uiterste_vaststelling(inhoud.gebeurtenissen);
    std::ranges::stable_sort(inhoud.gebeurtenissen, {}, [](const Gebeurtenis& g) {
        return std::tuple{g.datum, !g.van_raad, std::string_view{g.naam.text}};
    });
    std::ranges::stable_sort(inhoud.vensters, {}, &Vensterregel::tot);
    return inhoud;
}

} // namespace grip::reports
